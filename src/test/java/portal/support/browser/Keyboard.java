package portal.support.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Walks through a page with the Tab key alone: every link, button and field is reached, in the order of the page, with a ring
 * around it that can be seen, and nothing lies over it; and the walk comes to an end.
 */
public final class Keyboard {

    /** Numbers what the key should reach. Of a group of radio buttons it reaches one. */
    private static final String PREPARE =
            """
            () => {
              const groups = new Set();
              const reachable = [...document.querySelectorAll(
                  "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")]
                .filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true }))
                .filter((one) => {
                  if (one.type !== "radio") return true;
                  const peers = [...document.getElementsByName(one.name)];
                  const stop = peers.find((peer) => peer.checked) ?? peers[0];
                  if (one !== stop || groups.has(one.name)) return false;
                  return groups.add(one.name);
                });
              reachable.forEach((one, index) => { one.walked = index; });
              document.activeElement?.blur();
              getSelection().removeAllRanges();
              return reachable.map((one) => one.outerHTML.slice(0, 160));
            }
            """;

    /** Where the focus is now: its number, and what is wrong with how it is shown once the page has scrolled there. */
    private static final String LOOK =
            """
            async () => {
              const one = document.activeElement;
              if (!one || one === document.body) return { number: -1, wrong: "" };
              const seen = (left, top) => {
                const found = document.elementFromPoint(left, top);
                return found && (one.contains(found) || found.contains(one) && found.matches("label") || found.htmlFor === one.id);
              };
              const parts = [0.5, 0.1, 0.9];
              const shown = () => [...one.getClientRects()].some((box) => parts.some((across) => parts.some((down) =>
                seen(box.left + box.width * across, box.top + box.height * down))));
              for (let frame = 0; frame < 20 && !shown(); frame++) await new Promise(requestAnimationFrame);
              const style = getComputedStyle(one);
              const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
              const wrong = (ringed ? "" : "no ring: ") + (shown() ? "" : "covered or out of sight: ");
              return { number: one.walked ?? -2, wrong: wrong && wrong + one.outerHTML.slice(0, 160) };
            }
            """;

    /** A field for a date has places for day, month, year and calendar. */
    private static final int PLACES_WITHIN = 5;

    private Keyboard() {}

    /** @return what is wrong, in words */
    public static List<String> walk(Page page) {
        List<?> expected = (List<?>) page.evaluate(PREPARE);
        List<String> wrong = new ArrayList<>();
        List<Integer> reached = new ArrayList<>();
        int within = 0;
        while (within < PLACES_WITHIN) {
            page.keyboard().press("Tab");
            Map<?, ?> place = (Map<?, ?>) page.evaluate(LOOK);
            int number = Integer.parseInt(String.valueOf(place.get("number")));
            if (!reached.isEmpty() && reached.get(reached.size() - 1) == number) {
                within++;
                continue;
            }
            if (number == -1 || reached.contains(number)) {
                break;
            }
            within = 0;
            reached.add(number);
            if (!"".equals(place.get("wrong"))) {
                wrong.add(String.valueOf(place.get("wrong")));
            }
        }
        for (int number = 0; number < expected.size(); number++) {
            if (!reached.contains(number)) {
                wrong.add("not reached: " + expected.get(number));
            }
        }
        if (!reached.equals(reached.stream().sorted().toList())) {
            wrong.add("not in the order of the page: " + reached);
        }
        return wrong;
    }
}
