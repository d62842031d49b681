package portal.platform.files;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of file that the portal takes and makes. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    CSV("text/csv", "csv"),
    HTML("text/html", "html", "htm");

    /** What an institution may hand in as evidence. */
    public static final Set<FileKind> EVIDENCE = Set.of(PDF, DOCX, XLSX, PNG, JPEG);

    /** What a plan may be brought in from. */
    public static final Set<FileKind> TABLES = Set.of(XLSX, DOCX, CSV, HTML, PDF);

    private final String mediaType;
    private final List<String> extensions;

    FileKind(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public static Optional<FileKind> ofExtension(String extension) {
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(extension))
                .findFirst();
    }

    /** The kinds as people know them, in the order of this list: "PDF, DOCX, XLSX". */
    public static String names(Set<FileKind> kinds) {
        return Arrays.stream(values())
                .filter(kinds::contains)
                .map(FileKind::name)
                .collect(Collectors.joining(", "));
    }

    /** The kinds as a file input's {@code accept}: ".pdf,.docx". */
    public static String accept(Set<FileKind> kinds) {
        return Arrays.stream(values())
                .filter(kinds::contains)
                .flatMap(kind -> kind.extensions.stream())
                .map(extension -> "." + extension)
                .collect(Collectors.joining(","));
    }

    public String mediaType() {
        return mediaType;
    }
}
