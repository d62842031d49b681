package portal.support.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Walks through a page with the Tab key alone: every link, button and field is reached, in the order of the page, with a ring
 * around it that can be seen, and nothing lies over it; and the walk comes to an end.
 */
public final class Keyboard {

    /** A field for a date has places for day, month, year and calendar. */
    private static final int PLACES_WITHIN = 5;

    /** Numbers what the key should reach; of a group of radio buttons it reaches one. Each release of the key is noted by the page. */
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

              const seen = (one, left, top) => {
                const found = document.elementFromPoint(left, top);
                return found && (one.contains(found) || found.contains(one) && found.matches("label") || found.htmlFor === one.id);
              };
              const parts = [0.5, 0.1, 0.9];
              const shown = (one) => [...one.getClientRects()].some((box) => parts.some((across) => parts.some((down) =>
                seen(one, box.left + box.width * across, box.top + box.height * down))));
              const look = (one) => {
                const style = getComputedStyle(one);
                const ringed = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                const wrong = (ringed ? "" : "no ring: ") + (shown(one) ? "" : "covered or out of sight: ");
                return wrong && wrong + one.outerHTML.slice(0, 160);
              };
              const walk = { expected: reachable.map((one) => one.outerHTML.slice(0, 160)), reached: [], wrong: [], ended: false };
              let within = 0;
              addEventListener("keyup", ({ key }) => {
                const one = document.activeElement;
                if (key !== "Tab" || walk.ended) return;
                if (one && one.walked !== undefined && one.walked === walk.reached.at(-1)) {
                  walk.ended = ++within >= %d;
                  return;
                }
                within = 0;
                walk.ended = !one || one === document.body || walk.reached.includes(one.walked ?? -1);
                if (walk.ended) return;
                walk.reached.push(one.walked ?? -1);
                const wrong = look(one);
                if (wrong) walk.wrong.push(wrong);
              }, true);
              window.walk = walk;
              return reachable.length;
            }
            """
                    .formatted(PLACES_WITHIN);

    private Keyboard() {}

    /** @return what is wrong, in words */
    public static List<String> walk(Page page) {
        int steps = ((Number) page.evaluate(PREPARE)).intValue() + 1;
        Map<?, ?> walk = step(page, steps);
        while (Boolean.FALSE.equals(walk.get("ended"))) {
            walk = step(page, PLACES_WITHIN);
        }
        List<String> wrong = new ArrayList<>(texts(walk.get("wrong")));
        List<Integer> reached =
                texts(walk.get("reached")).stream().map(Integer::valueOf).toList();
        List<String> expected = texts(walk.get("expected"));
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

    /** Presses the key without asking in between: to ask takes longer than to press. */
    private static Map<?, ?> step(Page page, int times) {
        for (int time = 0; time < times; time++) {
            page.keyboard().press("Tab");
        }
        return (Map<?, ?>) page.evaluate("window.walk");
    }

    private static List<String> texts(@Nullable Object values) {
        return values instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }
}
