package portal.plan.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import portal.plan.NotAChoice;
import portal.plan.timeframe.PlanWindow;

/** The dates of a plan as they are typed, and as they were when the page was made. */
public class PlanWindowForm {

    private @Nullable String start;
    private int months;
    private String seen;

    PlanWindowForm(PlanWindow window) {
        LocalDate first = window.start();
        start = first == null ? null : first.toString();
        months = window.months();
        seen = (first == null ? "" : first.toString()) + "/" + months;
    }

    PlanWindow wanted() {
        return new PlanWindow(date(start), months);
    }

    PlanWindow before() {
        int slash = seen.indexOf('/');
        String figures = seen.substring(slash + 1);
        if (slash < 0 || !figures.matches("\\d{1,4}")) {
            throw new NotAChoice(seen);
        }
        return new PlanWindow(date(seen.substring(0, slash)), Integer.parseInt(figures));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new NotAChoice(text);
        }
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

    public String getSeen() {
        return seen;
    }

    public void setSeen(String seen) {
        this.seen = seen;
    }
}
