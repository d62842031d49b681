package portal.plan.imports;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import portal.plan.PlanDetail;

/**
 * How a person wants a file to be brought into a plan that may hold actions already.
 *
 * @param fileWins whether the file is right where it and the plan were both changed
 * @param seen the actions of the plan, with their versions, that the person saw beside the file
 */
public record Confirmation(Way way, boolean fileWins, Map<Long, Integer> seen) {

    /** What happens to the actions that are in the plan. */
    public enum Way {
        MERGE,
        REPLACE,
        APPEND
    }

    public Confirmation(Way way) {
        this(way, false, Map.of());
    }

    /** The actions that are seen now, as text that a form carries. */
    public static String seen(PlanDetail plan) {
        return plan.actions().stream()
                .map(action -> action.id() + ":" + action.version())
                .collect(Collectors.joining(" "));
    }

    public static Map<Long, Integer> parse(String seen) {
        return Arrays.stream(seen.split(" "))
                .filter(part -> part.matches("\\d{1,18}:\\d{1,9}"))
                .map(part -> part.split(":"))
                .collect(Collectors.toMap(
                        part -> Long.valueOf(part[0]), part -> Integer.valueOf(part[1]), (one, other) -> one));
    }
}
