package portal.scoring.practice;

import portal.scoring.Judgement;

/** How somebody's judgement stands to the reference. A gap against a level is no distance on the scale, but it is further than one level. */
public enum Deviation {
    SAME,
    ONE_HIGHER,
    ONE_LOWER,
    FURTHER_HIGHER,
    FURTHER_LOWER,
    /** Could not judge what the reference does judge. */
    GAP_SEEN,
    /** Judged what the reference does not find enough for. */
    GAP_MISSED;

    static Deviation of(Judgement own, Judgement reference) {
        Integer given = own.level();
        Integer right = reference.level();
        if (given != null && right != null) {
            return of(given - right);
        }
        if (given == null && right == null) {
            return SAME;
        }
        return given == null ? GAP_SEEN : GAP_MISSED;
    }

    private static Deviation of(int levels) {
        return switch (Integer.signum(levels)) {
            case 0 -> SAME;
            case 1 -> levels == 1 ? ONE_HIGHER : FURTHER_HIGHER;
            default -> levels == -1 ? ONE_LOWER : FURTHER_LOWER;
        };
    }

    boolean isOne() {
        return this == ONE_HIGHER || this == ONE_LOWER;
    }

    public boolean isFurther() {
        return this != SAME && !isOne();
    }

    public boolean isHigher() {
        return this == ONE_HIGHER || this == FURTHER_HIGHER;
    }

    public boolean isLower() {
        return this == ONE_LOWER || this == FURTHER_LOWER;
    }
}
