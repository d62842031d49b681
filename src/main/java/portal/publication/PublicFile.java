package portal.publication;

import java.util.Locale;

/** A file to download from a public page. */
public record PublicFile(long id, long fileId, String title, String fileName, long size) {

    /** The kind of file as people know it: "CSV". */
    public String type() {
        return fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
    }
}
