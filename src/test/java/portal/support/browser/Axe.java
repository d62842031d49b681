package portal.support.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks axe for violations of WCAG 2.2 AA on a page in the state it is in now. */
public final class Axe {
    private static final Map<String, Object> LEVEL_AA = Map.of(
            "type",
            "tag",
            "values",
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice"));
    private static final Map<String, Object> CONTRAST = Map.of("type", "rule", "values", List.of("color-contrast"));

    /**
     * Only what is wrong is described: to describe all that was looked at costs as much as to look. No rule of these reads the
     * style sheets, which would be parsed once more for each page.
     */
    private static final String RUN =
            """
            only => axe.run(document, { runOnly: only, resultTypes: ["violations"], preload: { assets: ["media"] } })
              .then(({ violations }) => violations.map((rule) => [
                `${rule.id} (${rule.impact}): ${rule.help}`,
                ...rule.nodes.slice(0, 5).map((node) => node.html),
              ].join("\\n  ")))
            """;

    private Axe() {}

    public static void check(Page page) {
        require(page, LEVEL_AA);
    }

    /** What another colour scheme can break in a page that was checked in one. */
    public static void checkContrast(Page page) {
        require(page, CONTRAST);
    }

    /** A page is given axe once: to read it costs as much as half a check. */
    private static void require(Page page, Map<String, Object> only) {
        if (Boolean.FALSE.equals(page.evaluate("'axe' in window"))) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        List<?> violations = (List<?>) page.evaluate(RUN, only);
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " breaks WCAG 2.2 AA:\n"
                    + violations.stream().map(String::valueOf).collect(Collectors.joining("\n")));
        }
    }
}
