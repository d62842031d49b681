package portal.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.imports.DraftChoices;
import portal.plan.imports.ImportPreview;
import portal.plan.imports.PlanImportQueries;
import portal.plan.imports.PlanImportService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.files.FileKind;
import portal.platform.files.Upload;

/** Brings a plan in from a file: upload, look at what was understood, correct it, confirm. */
@Named
@RequestScoped
public class PlanImportPage {

    @Inject
    CurrentActor actor;

    @Inject
    PlanImportQueries queries;

    @Inject
    PlanImportService imports;

    @Inject
    RequestParameters parameters;

    private PlanDetail plan;
    private PlanHeading heading;
    private boolean writable;
    private Optional<ImportPreview> preview = Optional.empty();
    private @Nullable Part file;
    private boolean replacing = true;

    @PostConstruct
    void open() {
        plan = queries.target(actor.get(), parameters.id("id"));
        heading = queries.heading(plan);
        writable = queries.isOpen(plan);
        preview = parameters.number("file").map(importId -> queries.preview(actor.get(), plan.id(), importId));
    }

    public String upload() {
        Part part = file;
        if (part == null) {
            throw new PlanFileMissing();
        }
        try (Upload upload = Upload.receive(part.getSubmittedFileName(), part.getInputStream(), FileKind.TABLES)) {
            return here(imports.upload(actor.get(), plan.id(), upload)).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String readAgain() {
        imports.choose(actor.get(), shown().id(), choices());
        return here(shown().id()).saying("plan.import.read").toString();
    }

    public String confirm() {
        imports.confirm(actor.get(), shown().id(), replacing);
        return Redirect.to("/plan/edit")
                .with("id", plan.id())
                .saying("plan.imported")
                .toString();
    }

    private Redirect here(long importId) {
        return Redirect.to("/plan/import").with("id", plan.id()).with("file", importId);
    }

    private ImportPreview shown() {
        return preview.orElseThrow(PlanFileMissing::new);
    }

    /** What the lists of the page say, table by table and column by column. */
    private DraftChoices choices() {
        Map<String, String> answers = new TreeMap<>();
        shown().draft().tables().forEach(table -> {
            take(table.id(), answers);
            table.columns().forEach(column -> take(table.id() + "." + column.index(), answers));
        });
        return new DraftChoices(answers);
    }

    private void take(String key, Map<String, String> answers) {
        parameters.typed("of-" + key).ifPresent(answer -> answers.put(key, answer));
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public PlanHeading getHeading() {
        return heading;
    }

    /** Handed in, or too late to be: nothing can be brought in. */
    public boolean isClosed() {
        return !writable;
    }

    public boolean isChoosing() {
        return writable && preview.isEmpty();
    }

    public boolean isPreviewed() {
        return preview.isPresent();
    }

    public boolean isOpen() {
        return writable && preview.map(shown -> !shown.confirmed()).orElse(false);
    }

    public @Nullable ImportPreview getPreview() {
        return preview.orElse(null);
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public boolean isReplacing() {
        return replacing;
    }

    public void setReplacing(boolean replacing) {
        this.replacing = replacing;
    }
}
