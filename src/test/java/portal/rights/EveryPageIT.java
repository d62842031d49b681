package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.support.PortalUnderTest;
import portal.support.browser.Axe;
import portal.support.browser.InBrowser;
import portal.support.browser.Keyboard;
import portal.support.browser.People;
import portal.support.browser.Screenshots;

/** Every view of the table of rights, looked at by one who may open it: wide and narrow, light, dark and in forced colours, large and
 * small, and walked by keyboard. */
@InBrowser
class EveryPageIT {

    private static final int NARROWEST = 320;
    private static final Set<Visitor> ROLES =
            EnumSet.of(Visitor.MEMBER, Visitor.CHAIR, Visitor.SECRETARIAT, Visitor.BOARD, Visitor.OBSERVER);

    @ParameterizedTest
    @MethodSource("visitors")
    void every_page_can_be_read_by_everybody(Visitor visitor, People people, PortalUnderTest portal) throws Exception {
        List<String> addresses;
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            addresses = addresses(visitor).map(Subjects.of(database)::fill).toList();
        }
        Page page = visitor.email()
                .map(email -> people.signedIn(email, Visitor.PASSWORD))
                .orElseGet(people::somebody);
        SoftAssertions all = new SoftAssertions();
        for (String address : addresses) {
            page.navigate(address);
            all.assertThatCode(() -> look(page)).as(address).doesNotThrowAnyException();
            Screenshots.take(page, "every/" + name(visitor, address));
        }
        all.assertThatCode(() -> lookInForcedColours(page)).doesNotThrowAnyException();
        all.assertAll();
    }

    /** Whoever reads in colours of his own: on the last page, since the parts that all pages share make the difference. */
    private static void lookInForcedColours(Page page) {
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        Axe.checkContrast(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.NONE));
    }

    private static void look(Page page) {
        assertThat(page.title()).isNotBlank();
        assertThat(page.locator("h1").count()).as("main headings").isOne();
        Axe.check(page);
        assertThat(Keyboard.walk(page)).as("by keyboard").isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.setViewportSize(390, 800);
        Axe.checkContrast(page);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(NARROWEST, 800);
        assertThat(overflow(page)).as("pixels to scroll sideways at 320").isZero();
        page.setViewportSize(1280, 900);
        page.evaluate("document.documentElement.style.fontSize = '200%'");
        assertThat(overflow(page))
                .as("pixels to scroll sideways with text at 200 %")
                .isZero();
        page.evaluate("document.documentElement.style.fontSize = ''");
    }

    private static int overflow(Page page) {
        Object pixels = page.evaluate("Math.max(0, document.scrollingElement.scrollWidth - window.innerWidth)");
        return ((Number) pixels).intValue();
    }

    static Stream<Visitor> visitors() {
        return Stream.of(Visitor.values())
                .filter(visitor -> addresses(visitor).findAny().isPresent());
    }

    /** The views of which this visitor is the first who may open them; those that differ by role for each role. */
    private static Stream<String> addresses(Visitor visitor) {
        Stream<String> first = Rights.TABLE.stream()
                .filter(line -> line.template().contains(".xhtml"))
                .filter(line -> first(line).equals(Optional.of(visitor)))
                .map(Line::template);
        Stream<String> own =
                ROLES.contains(visitor) ? Stream.of("/overview/home.xhtml", "/panel/list.xhtml") : Stream.empty();
        return Stream.concat(first, own).distinct();
    }

    private static Optional<Visitor> first(Line line) {
        return Stream.of(Visitor.values()).filter(line.open()::contains).findFirst();
    }

    private static String name(Visitor visitor, String address) {
        String file = address.replace(".xhtml", "").replaceAll("[^a-z]+", "-");
        return visitor.name().toLowerCase(java.util.Locale.ROOT) + file;
    }
}
