package portal.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.NotAChoice;
import portal.plan.PlanDetail;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.YearKind;

/** The dates of a plan as they are typed, and as they were when the page was made. */
public class PlanWindowForm {

    private static final Pattern SEEN = Pattern.compile("([0-9-]*)/(\\d{1,4})/([A-Z]*)");

    private final List<ActionRow> waiting;
    private @Nullable String start;
    private int months;
    private @Nullable YearKind years;
    private String seen;

    PlanWindowForm(PlanDetail plan) {
        PlanWindow window = plan.window();
        waiting = plan.waitingForYears();
        start = written(window.start());
        months = window.months();
        years = window.years();
        seen = start + "/" + months + "/" + written(years);
    }

    PlanWindow wanted() {
        return new PlanWindow(date(start), months, years);
    }

    PlanWindow before() {
        Matcher parts = SEEN.matcher(seen);
        if (!parts.matches()) {
            throw new NotAChoice(seen);
        }
        return new PlanWindow(date(parts.group(1)), Integer.parseInt(parts.group(2)), kind(parts.group(3)));
    }

    private static String written(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotAChoice(text);
        }
    }

    private static @Nullable YearKind kind(String text) {
        return text.isEmpty()
                ? null
                : Arrays.stream(YearKind.values())
                        .filter(kind -> kind.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NotAChoice(text));
    }

    /** The actions whose dates hang on how the plan counts. */
    public List<ActionRow> getWaiting() {
        return waiting;
    }

    /** The dates are folded away unless there is something to answer: the attribute is there or not. */
    public @Nullable String getOpened() {
        return waiting.isEmpty() ? null : "open";
    }

    public @Nullable String getStart() {
        return start;
    }

    public void setStart(@Nullable String start) {
        this.start = start;
    }

    public int getMonths() {
        return months;
    }

    public void setMonths(int months) {
        this.months = months;
    }

    public @Nullable YearKind getYears() {
        return years;
    }

    public void setYears(@Nullable YearKind years) {
        this.years = years;
    }

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
