package portal.platform.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

/** What every answer tells the browser, and what no answer tells anybody. */
@InBrowser
class HeadersIT {

    private static final String OFFICE = "rosalind@secretariat.example.org";
    private static final String PASSWORD = "kettle-orchid-lathe-27";
    private static final String MISSING = "/identity/view.xhtml?id=999999999";

    private static final Map<String, Integer> NOT_THERE = Map.ofEntries(
            Map.entry(MISSING, 404),
            Map.entry("/identity/view.xhtml?id=none", 404),
            Map.entry("/nowhere.xhtml", 404),
            Map.entry("/nowhere", 404),
            Map.entry("/health", 404),
            Map.entry("/health/ready", 404),
            Map.entry("/metrics", 404),
            Map.entry("/openapi", 403),
            Map.entry("/WEB-INF/web.xml", 404),
            Map.entry("/resources/portal/field.xhtml", 404),
            Map.entry("/resources/scoring/panes.xhtml", 404),
            Map.entry("/jakarta.faces.resource/panes.xhtml?ln=scoring", 404),
            Map.entry("/jakarta.faces.resource/panes%2exhtml;v=1?ln=scoring", 404),
            Map.entry("/jakarta.faces.resource/field.xhtml?ln=portal", 404),
            Map.entry("/jakarta.faces.resource/scoring/panes.xhtml", 404),
            Map.entry("/jakarta.faces.resource/%2e%2e/WEB-INF/web.xml", 404),
            Map.entry("/identity/sign-out", 405),
            Map.entry("/identity/list.xhtml?words=%zz", 400));

    @Test
    void a_page_keeps_itself_to_its_reader(People people) {
        Page page = people.signedIn(OFFICE, PASSWORD);
        for (String path : List.of("/", "/index.xhtml", "/identity/sign-in.xhtml", "/identity/list.xhtml", MISSING)) {
            APIResponse answer = get(page, path);
            assertThat(answer.headers().get("content-security-policy"))
                    .as(path)
                    .contains("default-src", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .doesNotContain("unsafe-inline", "unsafe-eval");
            assertThat(answer.headers())
                    .as(path)
                    .containsEntry("x-content-type-options", "nosniff")
                    .containsEntry("x-frame-options", "DENY")
                    .containsEntry("referrer-policy", "same-origin")
                    .containsEntry("cache-control", "no-store")
                    .doesNotContainKeys("server", "x-powered-by");
            assertThat(answer.text()).as(path).doesNotContainIgnoringCase("jsessionid");
        }
    }

    @Test
    void scripts_cannot_read_the_cookie_and_other_sites_do_not_send_it(People people) {
        Page page = people.signedIn(OFFICE, PASSWORD);
        assertThat(page.context().cookies()).singleElement().satisfies(cookie -> {
            assertThat(cookie.name).isEqualTo("portal");
            assertThat(cookie.httpOnly).isTrue();
            assertThat(cookie.sameSite).isEqualTo(SameSiteAttribute.LAX);
            assertThat(cookie.path).isEqualTo("/");
        });
    }

    /** A browser shows Lax also where nothing was said, and not every browser takes it for granted. */
    @Test
    void the_cookie_says_itself_how_it_is_to_be_kept(People people) {
        Page page = people.somebody();
        page.navigate("/identity/sign-in.xhtml");
        page.locator("input[autocomplete=username]").fill(OFFICE);
        page.locator("input[autocomplete=current-password]").fill(PASSWORD);
        Response answer = page.waitForResponse(
                response -> response.request().method().equals("POST"),
                () -> page.locator("input[autocomplete=current-password]").press("Enter"));
        assertThat(answer.headerValues("set-cookie")).isNotEmpty().allSatisfy(cookie -> assertThat(cookie)
                .contains("HttpOnly", "SameSite=Lax"));
    }

    /** Reading makes no session. */
    @Test
    void nobody_is_given_a_cookie_before_signing_in(People people) {
        Page nobody = people.somebody();
        for (String path : List.of("/index.xhtml", "/identity/sign-in.xhtml", "/guide/list.xhtml")) {
            assertThat(get(nobody, path).headers()).as(path).doesNotContainKey("set-cookie");
        }
        assertThat(nobody.context().cookies()).isEmpty();
    }

    @Test
    void a_copy_of_the_cookie_dies_with_the_session(People people, PortalUnderTest portal) {
        Page page = people.signedIn(OFFICE, PASSWORD);
        Cookie cookie = page.context().cookies().get(0);
        Page copy = people.somebody();
        copy.context()
                .addCookies(List.of(new Cookie(cookie.name, cookie.value)
                        .setUrl(portal.url().toString())));
        assertThat(get(copy, "/api/session").status()).isEqualTo(200);
        page.request()
                .post(
                        "/identity/sign-out",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setHeader("Origin", portal.url().toString()));
        assertThat(get(copy, "/api/session").status()).isEqualTo(401);
    }

    @Test
    void what_is_not_there_is_told_without_inner_names(People people) {
        Page page = people.signedIn(OFFICE, PASSWORD);
        Map<String, Integer> told = new TreeMap<>();
        NOT_THERE.keySet().forEach(path -> {
            APIResponse answer = get(page, path);
            told.put(path, answer.status());
            assertThat(answer.text())
                    .as(path)
                    .doesNotContain("Exception", "jakarta.servlet", "org.glassfish", "at portal.", "interface>");
        });
        assertThat(told).isEqualTo(new TreeMap<>(NOT_THERE));
    }

    @Test
    void an_error_page_has_a_reference_to_quote(People people) {
        APIResponse answer = get(people.signedIn(OFFICE, PASSWORD), MISSING);
        assertThat(answer.text()).containsPattern("Reference <strong>[0-9A-F]{8}</strong>");
    }

    @Test
    void somebody_unknown_learns_nothing_of_what_is_inside(People people) {
        Page nobody = people.somebody();
        NOT_THERE.keySet().forEach(path -> {
            APIResponse answer = get(nobody, path);
            assertThat(answer.status()).as(path).isIn(302, 400, 403, 404, 405);
            assertThat(answer.text()).as(path).doesNotContain("interface>", "cc.attrs", "\"portal\"");
        });
    }

    @Test
    void without_a_session_a_script_is_told_and_a_reader_is_asked_to_sign_in(People people) {
        Page nobody = people.somebody();
        APIResponse script = get(nobody, "/api/session");
        assertThat(script.status()).isEqualTo(401);
        assertThat(script.headers().get("content-type")).startsWith("application/problem+json");
        APIResponse reader = get(nobody, "/overview/home.xhtml?id=5");
        assertThat(reader.status()).isEqualTo(302);
        assertThat(reader.headers().get("location"))
                .endsWith("/identity/sign-in.xhtml?next=%2Foverview%2Fhome.xhtml%3Fid%3D5");
    }

    private static APIResponse get(Page page, String path) {
        return page.request().get(path, RequestOptions.create().setMaxRedirects(0));
    }
}
