package portal.support.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;

/**
 * Photographs a page wide and narrow, light and dark, into target/screenshots, where {@code -Dportal.screenshots=true} asks
 * for it: four pictures of each page take longer than all that is tested on it.
 */
public final class Screenshots {
    private static final Path FOLDER = Path.of("target", "screenshots");

    private Screenshots() {}

    public static void take(Page page, String name) {
        if (!Boolean.getBoolean("portal.screenshots")) {
            return;
        }
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : List.of(1280, 390)) {
                page.setViewportSize(width, 900);
                Path file = FOLDER.resolve(
                        name + "-" + width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT) + ".png");
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
            }
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(1280, 900);
    }
}
