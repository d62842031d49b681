package portal.scoring;

import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says about a criterion: a level of its scale, that what was submitted does not let him judge, or nothing
 * yet.
 */
public record Judgement(@Nullable Integer level, boolean cannotJudge) {

    public static final Judgement NONE = new Judgement(null, false);
    public static final Judgement CANNOT_JUDGE = new Judgement(null, true);

    private static final String CANNOT_JUDGE_KEY = "cannot-judge";

    public static Judgement at(int level) {
        return new Judgement(level, false);
    }

    /** Reads a key as a page sends it: a number, {@code cannot-judge} or nothing; empty where it is something else. */
    public static Optional<Judgement> parse(String key) {
        if (key.isEmpty()) {
            return Optional.of(NONE);
        }
        if (CANNOT_JUDGE_KEY.equals(key)) {
            return Optional.of(CANNOT_JUDGE);
        }
        return key.matches("[1-9]") ? Optional.of(at(Integer.parseInt(key))) : Optional.empty();
    }

    /** The opposite of {@link #parse}. */
    public String key() {
        if (cannotJudge) {
            return CANNOT_JUDGE_KEY;
        }
        return level == null ? "" : level.toString();
    }

    public boolean isMade() {
        return cannotJudge || level != null;
    }

    /** What is wanted of somebody who says this with these words. */
    Stream<Missing> missing(Scale scale, String comment) {
        if (!isMade()) {
            return Stream.of(new Missing(Missing.Kind.LEVEL, scale.criterionId()));
        }
        return wantsComment(scale) && comment.isBlank()
                ? Stream.of(new Missing(Missing.Kind.COMMENT, scale.criterionId()))
                : Stream.empty();
    }

    /** Both ends of the scale, and a gap in what was submitted, want words of their own. */
    public boolean wantsComment(Scale scale) {
        return cannotJudge || (level != null && (level == scale.lowest() || level == scale.highest()));
    }
}
