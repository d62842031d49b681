package portal.scoring.statistics;

/** How far apart two levels are, squared. It may depend on how often each level was given. */
interface Difference {

    /** On a scale with an order but no distances: the wider apart, the more of what was given lies between. */
    Difference ORDINAL = (lower, higher, times) -> {
        double between = -(times[lower] + times[higher]) / 2;
        for (int level = lower; level <= higher; level++) {
            between += times[level];
        }
        return between * between;
    };

    double squared(int lower, int higher, double[] times);
}
