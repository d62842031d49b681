package portal.platform.text;

import java.util.Locale;
import java.util.regex.Pattern;
import org.commonmark.renderer.html.UrlSanitizer;

/** Lets through addresses of the web, of mail and of this portal; all others lead nowhere. */
final class SafeAddresses implements UrlSanitizer {

    private static final Pattern SAFE = Pattern.compile("(?:https?://|mailto:|/(?![/\\\\])|#|[\\w%.-]+(?:[/?#]|$)).*");

    @Override
    public String sanitizeLinkUrl(String url) {
        String tidy = url.strip().replaceAll("\\p{Cntrl}", "");
        return SAFE.matcher(tidy.toLowerCase(Locale.ROOT)).matches() ? tidy : "";
    }

    @Override
    public String sanitizeImageUrl(String url) {
        return "";
    }
}
