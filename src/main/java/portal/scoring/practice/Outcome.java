package portal.scoring.practice;

import java.util.Collection;

/** How close a practice came to the references, counted in criteria. */
public record Outcome(long same, long oneOff, long further) {

    private static final int NEAR_PERCENT = 85;

    private static final int SAME_PERCENT = 50;

    static Outcome of(Collection<Deviation> deviations) {
        long same = deviations.stream().filter(Deviation.SAME::equals).count();
        long oneOff = deviations.stream().filter(Deviation::isOne).count();
        return new Outcome(same, oneOff, deviations.size() - same - oneOff);
    }

    public long total() {
        return same + oneOff + further;
    }

    /**
     * Whether nearly all judgements are the reference or next to it, and half of them the reference: the same middle level throughout
     * comes near without being right. It is what the portal says to the secretariat, which decides.
     */
    public boolean isClose() {
        return (same + oneOff) * 100 >= total() * NEAR_PERCENT && same * 100 >= total() * SAME_PERCENT;
    }
}
