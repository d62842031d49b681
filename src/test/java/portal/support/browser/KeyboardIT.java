package portal.support.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The twin of every walk by keyboard: what cannot be reached or seen is found, what can is left alone. */
@InBrowser
class KeyboardIT {

    private static final String RINGED = "<!doctype html><style>:focus-visible { outline: 3px solid #8a3b00 }</style>";

    @Test
    void links_buttons_and_one_radio_button_of_a_group_are_reached(People people) {
        Page page = showing(
                "<a href='#'>A</a><button>B</button><input type=radio name=r><input type=radio name=r checked>"
                        + "<details><summary>C</summary><a href='#'>hidden</a></details>",
                people);
        assertThat(Keyboard.walk(page)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<button tabindex='-1'>A</button>                                         | not reached",
                "<a href='#' style='outline: none'>A</a>                                  | no ring",
                "<button>A</button><div style='position: fixed; inset: 0; z-index: 2'></div> | covered",
                "<a href='#'>A</a><a href='#' tabindex='3'>B</a>                          | order",
                "<input onkeydown='event.preventDefault()'><button>B</button>             | not reached"
            })
    void what_is_wrong_is_found(String content, String words, People people) {
        assertThat(Keyboard.walk(showing(content, people)))
                .anySatisfy(one -> assertThat(one).contains(words));
    }

    private static Page showing(String content, People people) {
        Page page = people.somebody();
        page.setContent(RINGED + content);
        return page;
    }
}
