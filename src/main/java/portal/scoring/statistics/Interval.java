package portal.scoring.statistics;

/** Where a figure would lie in 95 of 100 rounds like this one. */
public record Interval(double low, double high) {}
