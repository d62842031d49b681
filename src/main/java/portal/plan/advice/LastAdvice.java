package portal.plan.advice;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The advice of the last letter before a submission, in the order of the letter, with the new plan's answers. */
public record LastAdvice(List<Advice> points) {

    public static final LastAdvice NONE = new LastAdvice(List.of());

    public LastAdvice {
        points = List.copyOf(points);
    }

    public boolean isNone() {
        return points.isEmpty();
    }

    /** Whether the letter was issued here, so that nobody else says what it advised. */
    public boolean isOfPortal() {
        return points.stream().anyMatch(Advice::ofPortal);
    }

    /** When the letter was given; nothing where none is known. */
    public @Nullable Instant givenAt() {
        return points.isEmpty() ? null : points.get(0).givenAt();
    }

    public boolean holds(long pointId) {
        return points.stream().anyMatch(point -> point.id() == pointId);
    }

    public List<Advice> unanswered() {
        return points.stream().filter(point -> !point.isAnswered()).toList();
    }

    public int answered() {
        return points.size() - unanswered().size();
    }
}
