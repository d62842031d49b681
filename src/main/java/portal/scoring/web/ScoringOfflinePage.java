package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.files.FileKind;
import portal.platform.files.Upload;
import portal.scoring.offline.NotAReviewFile;
import portal.scoring.offline.OfflineQueries;
import portal.scoring.offline.OfflineService;
import portal.scoring.offline.OfflineSheet;

/** Where a reviewer downloads his review as a workbook and brings it back. */
@Named
@RequestScoped
public class ScoringOfflinePage {

    private static final Set<FileKind> WORKBOOK = Set.of(FileKind.XLSX);

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    OfflineQueries queries;

    @Inject
    OfflineService offline;

    private OfflineSheet sheet;
    private List<OfflineLine> lines = List.of();
    private @Nullable Part file;

    @PostConstruct
    void open() {
        sheet = queries.of(current.get(), parameters.id("assignment"));
        lines = sheet.changes().stream().map(OfflineLine::new).toList();
    }

    /** Takes the file in, to be looked at. */
    public String upload() {
        Part part = file;
        if (part == null) {
            throw new NotAReviewFile();
        }
        try (InputStream bytes = part.getInputStream();
                Upload upload = Upload.receive(part.getSubmittedFileName(), bytes, WORKBOOK)) {
            int changes = offline.upload(current.get(), assignment(), whole(upload));
            return changes == 0 ? here().saying("scoring.offline-same").toString() : here().toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] whole(Upload upload) throws IOException {
        try (InputStream bytes = upload.open()) {
            return bytes.readAllBytes();
        }
    }

    /** Takes over what was changed in the file, and where both were changed what is ticked. */
    public String apply() {
        Set<Long> wins = lines.stream()
                .filter(line -> parameters.typed(line.name()).isPresent())
                .map(line -> line.of().id())
                .collect(Collectors.toUnmodifiableSet());
        offline.apply(current.get(), assignment(), wins);
        return Redirect.to("/scoring/edit")
                .with("assignment", assignment())
                .saying("scoring.offline-applied")
                .toString();
    }

    /** Forgets the file. */
    public String drop() {
        offline.drop(current.get(), assignment());
        return here().saying("scoring.offline-dropped").toString();
    }

    private Redirect here() {
        return Redirect.to("/scoring/offline").with("assignment", assignment());
    }

    private long assignment() {
        return sheet.review().own().assignmentId();
    }

    public OfflineSheet getSheet() {
        return sheet;
    }

    public List<OfflineLine> getLines() {
        return lines;
    }

    /** Whether a file waits to be looked at. */
    public boolean isWaiting() {
        return !lines.isEmpty() && isOpen();
    }

    /** Whether the review can be written in, here and by file. */
    public boolean isOpen() {
        return sheet.review().editable();
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
