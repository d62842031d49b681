package portal.plan.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.plan.advice.Advice;
import portal.plan.advice.LastAdvice;
import portal.platform.time.UkTime;

/** What a letter from before the portal advised: its day, and one point a line. */
public class AdviceListForm {

    private @Nullable LocalDate day;
    private String points;

    AdviceListForm(LastAdvice known) {
        Instant given = known.givenAt();
        day = given == null ? null : LocalDate.ofInstant(given, UkTime.ZONE);
        points = known.points().stream().map(Advice::words).collect(Collectors.joining("\n"));
    }

    /** The day that the page asked for. */
    LocalDate letterDay() {
        return Objects.requireNonNull(day);
    }

    /** Each line that says something, without the number or the dash before it. */
    List<String> lines() {
        return points.lines()
                .map(line -> line.replaceFirst("^\\s*(?:[-*•–]|\\(?\\d{1,2}[.)])\\s+", "")
                        .strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(@Nullable String points) {
        this.points = points == null ? "" : points;
    }
}
