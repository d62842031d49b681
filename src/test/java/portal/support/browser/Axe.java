package portal.support.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.stream.Collectors;

/** Asks axe for violations of WCAG 2.2 AA on a page in the state it is in now. */
public final class Axe {
    private static final List<String> LEVEL_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    private Axe() {}

    public static void check(Page page) {
        require(page, axe(page).withTags(LEVEL_AA));
    }

    /** What another colour scheme can break in a page that was checked in one. */
    public static void checkContrast(Page page) {
        require(page, axe(page).withRules(List.of("color-contrast")));
    }

    /** The portal has no frames: in the mode without them axe opens no second page, and only what is wrong is sent back. */
    private static AxeBuilder axe(Page page) {
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(true);
    }

    private static void require(Page page, AxeBuilder axe) {
        List<Rule> violations = axe.analyze().getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " breaks WCAG 2.2 AA:\n"
                    + violations.stream().map(Axe::tell).collect(Collectors.joining("\n")));
        }
    }

    private static String tell(Rule rule) {
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + "\n  "
                + rule.getNodes().stream().limit(5).map(CheckedNode::getHtml).collect(Collectors.joining("\n  "));
    }
}
