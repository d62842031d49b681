package portal.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import portal.plan.imports.PlanImportService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.platform.files.FileKind;
import portal.platform.files.Upload;

/** Takes a plan in: as a file, or as a table that was copied elsewhere and pasted, which is kept as a file too. */
@Named
@RequestScoped
public class PlanUploadForm {

    private static final String PAGE = "<!DOCTYPE html>\n<meta charset=\"utf-8\">\n";

    @Inject
    CurrentActor actor;

    @Inject
    PlanImportService imports;

    @Inject
    RequestParameters parameters;

    private @Nullable Part file;
    private @Nullable String pasted;
    private @Nullable String formatted;

    public String upload() {
        Part part = file;
        if (part == null) {
            throw new PlanFileMissing();
        }
        try {
            return receive(part.getSubmittedFileName(), part.getInputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String paste() {
        if (pasted == null || pasted.isBlank()) {
            throw new NothingPasted();
        }
        String name = Texts.of("plan.import.paste.name");
        return formatted == null || formatted.isBlank()
                ? receive(name + ".csv", bytes(pasted))
                : receive(name + ".html", bytes(PAGE + formatted));
    }

    private String receive(String name, InputStream bytes) {
        long planId = parameters.id("id");
        try (Upload upload = Upload.receive(name, bytes, FileKind.TABLES)) {
            long importId = imports.upload(actor.get(), planId, upload);
            return Redirect.to("/plan/import")
                    .with("id", planId)
                    .with("file", importId)
                    .toString();
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public @Nullable String getPasted() {
        return pasted;
    }

    public void setPasted(@Nullable String pasted) {
        this.pasted = pasted;
    }

    /** What the clipboard held besides the words: empty again, because it belongs to one paste only. */
    public @Nullable String getFormatted() {
        return null;
    }

    public void setFormatted(@Nullable String formatted) {
        this.formatted = formatted;
    }
}
