package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Locale;

/** How sizes of files are told. */
@Named
@ApplicationScoped
public class FileWords {

    private static final long KILO = 1000;
    private static final long MEGA = KILO * KILO;

    /** "412 kB", "1.6 MB". */
    public String size(long bytes) {
        if (bytes < MEGA) {
            return Math.max(1, Math.round((double) bytes / KILO)) + " kB";
        }
        return String.format(Locale.UK, "%.1f MB", (double) bytes / MEGA);
    }
}
