package portal.publication;

import java.util.Locale;
import java.util.Set;

/**
 * A file to download from a public page.
 *
 * @param superseded whether it is a letter that stands no more
 */
public record PublicFile(long id, long fileId, String title, String fileName, long size, boolean superseded) {

    PublicFile(long id, long fileId, String title, String fileName, long size) {
        this(id, fileId, title, fileName, size, false);
    }

    /** As it is told apart by what became of it after the page was published. */
    PublicFile marked(Set<Long> superseded) {
        return new PublicFile(id, fileId, title, fileName, size, superseded.contains(fileId));
    }

    /** The kind of file as people know it: "CSV". */
    public String type() {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
