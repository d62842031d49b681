package portal.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
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

/** Shows what was understood of an uploaded plan, lets people correct it and confirm. */
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
    private PlanConfirmForm confirmation;

    @PostConstruct
    void open() {
        plan = queries.target(actor.get(), parameters.id("id"));
        heading = queries.heading(plan);
        writable = queries.isOpen(plan);
        confirmation = new PlanConfirmForm(plan);
        preview = parameters.number("file").map(importId -> queries.preview(actor.get(), plan.id(), importId));
    }

    public String readAgain() {
        imports.choose(actor.get(), shown().id(), choices());
        return Redirect.to("/plan/import")
                .with("id", plan.id())
                .with("file", shown().id())
                .saying("plan.import.read")
                .toString();
    }

    public String confirm() {
        imports.confirm(actor.get(), shown().id(), confirmation.wanted());
        return Redirect.to("/plan/edit")
                .with("id", plan.id())
                .saying("plan.imported")
                .toString();
    }

    private ImportPreview shown() {
        return preview.orElseThrow(PlanFileMissing::new);
    }

    /** What the lists of the page say, table by table and column by column. */
    private DraftChoices choices() {
        Map<String, String> answers = new TreeMap<>();
        take(DraftChoices.YEARS, answers);
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

    /** Whether the plan holds actions already. */
    public boolean isFilled() {
        return !plan.isBare();
    }

    /** Whether something was changed both here and in the file. */
    public boolean isDisputed() {
        return preview.filter(shown -> shown.comparison().isDisputed()).isPresent();
    }

    public PlanConfirmForm getConfirmation() {
        return confirmation;
    }
}
