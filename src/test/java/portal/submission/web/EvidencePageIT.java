package portal.submission.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;

/** Files of a section, handed in and taken off again in a real browser. */
@InBrowser
class EvidencePageIT {

    private static final byte[] PDF =
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF\n"
                    .getBytes(StandardCharsets.US_ASCII);

    @Test
    void a_file_comes_back_as_it_was_and_can_be_removed(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        page.navigate(draft.section(0));
        page.locator("#evidence").setInputFiles(new FilePayload("tool survey.pdf", "application/pdf", PDF));
        Locator file = file(page, "tool survey.pdf");
        assertThat(file).isVisible();
        assertThat(page.request()
                        .get(file.getByRole(AriaRole.LINK).getAttribute("href"))
                        .body())
                .isEqualTo(PDF);
        file.getByRole(AriaRole.BUTTON).click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, remove"))
                .click();
        assertThat(file).hasCount(0);
        page.reload();
        assertThat(file(page, "tool survey.pdf")).hasCount(0);
    }

    @Test
    void a_program_with_the_name_of_a_document_is_refused_in_words(People people, PortalUnderTest portal) {
        PortEllery draft = new PortEllery(portal);
        people.expectError("422");
        Page page = draft.writer(people);
        page.navigate(draft.section(0));
        byte[] program =
                "MZ\u0090\0\3\0\0\0This program cannot be run in DOS mode.".getBytes(StandardCharsets.ISO_8859_1);
        page.locator("#evidence").setInputFiles(new FilePayload("minutes.pdf", "application/pdf", program));
        assertThat(page.locator(".uploads [role=alert]"))
                .containsText("minutes.pdf is not the kind of file that its name says");
        page.reload();
        assertThat(file(page, "minutes.pdf")).hasCount(0);
    }

    private static Locator file(Page page, String name) {
        return page.locator(".file", new Page.LocatorOptions().setHasText(name));
    }
}
