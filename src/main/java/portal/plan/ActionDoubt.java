package portal.plan;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** What is thin or missing in an action. Business as usual is watched only, and nothing is asked of it. */
public enum ActionDoubt {
    NO_ACTION((plan, row) -> row.action().isBlank()),
    VAGUE_VERB((plan, row) -> VagueVerbs.begin(row.action())),
    NO_OWNER((plan, row) -> row.owner().isBlank()),
    NO_MEASURE((plan, row) -> row.measure().isBlank()),
    NO_NUMBER((plan, row) -> !row.measure().isBlank() && !row.measure().hasNumber()),
    NO_BASELINE((plan, row) -> row.measure().hasNumber() && !row.measure().hasBaseline()),
    NO_DATE((plan, row) -> !row.isDated() && !row.isLasting()),
    ONGOING_WITHOUT_REVIEW((plan, row) -> !row.isDated() && row.isLasting()),
    OUTSIDE_WINDOW((plan, row) ->
            plan.window().isOutside(row.startsOn()) || plan.window().isOutside(row.endsOn())),
    NO_THEME((plan, row) -> row.themes().isEmpty()),
    NO_STATUS((plan, row) -> plan.isPrevious() && row.status() == null),
    NO_REASON((plan, row) -> plan.isPrevious() && isOpen(row.status()) && row.reason() == null);

    private final BiPredicate<PlanDetail, ActionRow> found;

    ActionDoubt(BiPredicate<PlanDetail, ActionRow> found) {
        this.found = found;
    }

    public boolean isAbout(PlanDetail plan, ActionRow row) {
        return !row.businessAsUsual() && found.test(plan, row);
    }

    /** Key of the doubt's words in the message bundle. */
    public String key() {
        return "plan.doubt." + name();
    }

    private static boolean isOpen(@Nullable ActionStatus status) {
        return status == ActionStatus.NOT_COMPLETE || status == ActionStatus.NOT_STARTED;
    }

    /** Words that promise little where an action begins with them. */
    private static final class VagueVerbs {

        private static final Set<String> ALL = Set.of(
                "aim",
                "consider",
                "continue",
                "discuss",
                "encourage",
                "engage",
                "ensure",
                "explore",
                "facilitate",
                "investigate",
                "liaise",
                "look",
                "maintain",
                "monitor",
                "promote",
                "raise",
                "review",
                "seek",
                "support",
                "try");

        static boolean begin(String action) {
            String words = action.strip().toLowerCase(Locale.ROOT);
            return ALL.contains(words.replaceFirst("^to\\s+", "").replaceFirst("[^\\p{L}].*(?s)", ""));
        }
    }
}
