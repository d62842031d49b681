package portal.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void light_marks_become_html() {
        assertThat(Markdown.toHtml("Some **bold** and\n\n- a list"))
                .isEqualTo("<p>Some <strong>bold</strong> and</p>\n<ul>\n<li>a list</li>\n</ul>\n");
    }

    @Test
    void numbered_points_are_plain_words_and_other_lists_are_none() {
        assertThat(
                        Markdown.numbered(
                                "Praise.\n\n- a dash\n- another\n\n1. Say *how many*,\n   and <who>\n2. \n3. Link [it](x)\n\nMore:\n\n7) Meet"))
                .containsExactly("Say how many, and <who>", "Link \"it\" (x)", "Meet");
        assertThat(Markdown.numbered("In 2027. Nothing else")).isEmpty();
        assertThat(Markdown.numbered("1. ".repeat(10_000) + "deep")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "- ", "1. ", "*_", "![", "**a ", "[", "<", "~~~\n> "})
    void marks_without_end_are_shown_and_break_nothing(String mark) {
        String text = mark.repeat(10_000) + "the end";
        assertThat(Markdown.toHtml(text)).contains("the end");
        assertThat(Markdown.toHtml(text + "\n" + text)).contains("the end");
    }

    @ParameterizedTest
    @CsvSource({"*_,_*", "![,](x)", "**a ,b**"})
    void pairs_of_marks_without_end_are_shown_and_break_nothing(String open, String close) {
        assertThat(Markdown.toHtml(open.repeat(10_000) + "inside" + close.repeat(10_000)))
                .contains("inside");
    }

    @Test
    void what_people_nest_stays_nested() {
        assertThat(Markdown.toHtml("> ".repeat(20) + "said")).contains("<blockquote>\n".repeat(20));
        assertThat(Markdown.toHtml(">".repeat(10_000) + "<b>"))
                .isEqualTo("<p>" + "&gt;".repeat(10_000) + "&lt;b&gt;</p>\n");
    }

    @Test
    void headings_come_below_those_of_the_page() {
        assertThat(Markdown.toHtml("# One\n\n## Two\n\n###### Six"))
                .isEqualTo("<h4>One</h4>\n<h5>Two</h5>\n<h6>Six</h6>\n");
    }

    @Test
    void headings_of_a_whole_page_keep_their_level_and_can_be_linked_to() {
        assertThat(Markdown.toPage("## Two: a *café*, 1990"))
                .isEqualTo("<h2 id=\"two-a-café-1990\">Two: a <em>café</em>, 1990</h2>\n");
    }

    @Test
    void a_picture_becomes_what_it_says() {
        assertThat(Markdown.toHtml("![our **lab**](https://example.org/x.png)"))
                .isEqualTo("<p>our <strong>lab</strong></p>\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/a",
                "http://example.org",
                "mailto:tc@example.org",
                "/guide/list.xhtml",
                "#part"
            })
    void links_to_the_web_and_to_us_stay(String address) {
        assertThat(Markdown.toHtml("[here](" + address + ")")).contains("href=\"" + address + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[x](javascript:alert(1))",
                "[x](JaVaScRiPt:alert(1))",
                "[x](java&#115;cript:alert(1))",
                "[x](<java\tscript:alert(1)>)",
                "[x](&#1;javascript:alert(1))",
                "[x](vbscript:msgbox)",
                "[x](data:text/html;base64,PHNjcmlwdD4=)",
                "[x](//evil.example.org)",
                "[x](/\\evil.example.org)",
                "[x](file:///etc/passwd)",
                "<javascript:alert(1)>",
                "[x]: javascript:alert(1)\n\n[x]",
                "![x](javascript:alert(1))",
                "![x](https://example.org/\" onerror=\"alert(1))"
            })
    void no_link_leads_anywhere_else(String text) {
        assertThat(Markdown.toHtml(text))
                .doesNotContainPattern("(?i)href=\"[^\"]*(script:|data:|file:|vbscript:|evil)")
                .doesNotContain("<img")
                .doesNotContainPattern("<[^>]*onerror=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "text <svg onload=alert(1)> text",
                "<iframe src=\"https://example.org\"></iframe>",
                "<a href=\"javascript:alert(1)\">x</a>",
                "<!-- --><script>alert(1)</script>",
                "**<b onclick=alert(1)>x</b>**",
                "`</code><script>alert(1)</script>`",
                "```\n</code></pre><script>alert(1)</script>\n```",
                "```\"><script>alert(1)</script>\nx\n```",
                "[\"><script>alert(1)</script>](https://example.org)",
                "[x](https://example.org \"\"><script>alert(1)</script>\")"
            })
    void html_in_the_text_is_shown_as_text(String text) {
        assertThat(Markdown.toHtml(text)).doesNotContainPattern("(?i)<(script|img|svg|iframe|b |a href=\"java)");
    }
}
