package portal.plan.imports;

/** How much a plan may be. A hundred rows are an outlier, so these only stop what is no plan. */
final class FileLimits {

    static final int BYTES = 10 * 1024 * 1024;
    static final long UNPACKED = 80L * 1024 * 1024;
    static final long READ_WHOLE = 4L * 1024 * 1024;
    static final int ENTRIES = 1_000;
    static final int SHEETS = 40;
    static final int ROWS = 6_000;
    static final int COLUMNS = 60;
    static final int MERGED = 4_000;
    static final int CELL = 33_000;
    static final int NESTING = 200;

    private FileLimits() {}
}
