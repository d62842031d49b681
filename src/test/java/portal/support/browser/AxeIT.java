package portal.support.browser;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** The twin of every look at accessibility: what is wrong is found, what is right is left alone. */
@InBrowser
class AxeIT {

    private static final String RIGHT =
            "<!doctype html><html lang='en'><title>A page</title><main><h1>A page</h1>%s</main>";

    @Test
    void a_right_page_is_left_alone(People people) {
        Page page = showing("<p>Words.</p>", people);
        assertThatCode(() -> Axe.check(page)).doesNotThrowAnyException();
        assertThatCode(() -> Axe.checkContrast(page)).doesNotThrowAnyException();
    }

    @Test
    void a_field_without_a_name_is_found(People people) {
        Page page = showing("<input type='text'>", people);
        assertThatThrownBy(() -> Axe.check(page)).hasMessageContaining("label (critical)");
    }

    @Test
    void pale_words_are_found(People people) {
        Page page = showing("<p style='color: #bbb; background: #fff'>Words.</p>", people);
        assertThatThrownBy(() -> Axe.checkContrast(page)).hasMessageContaining("color-contrast");
    }

    private static Page showing(String content, People people) {
        Page page = people.somebody();
        page.setContent(RIGHT.formatted(content));
        return page;
    }
}
