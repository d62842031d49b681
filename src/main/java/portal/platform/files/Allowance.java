package portal.platform.files;

/** How much room the files of one record may take in all. What was removed counts, because its bytes are kept. */
public enum Allowance {
    /** Of a submission. */
    EVIDENCE(2048),

    /** Of a plan, for the tables that were brought in. */
    TABLES(512);

    private static final long MEGABYTE = 1024L * 1024;

    private final long megabytes;

    Allowance(long megabytes) {
        this.megabytes = megabytes;
    }

    /** @throws AllowanceUsedUp when more does not fit beside what is taken */
    public void require(long taken, long more) {
        if (taken + more > megabytes * MEGABYTE) {
            throw new AllowanceUsedUp(megabytes);
        }
    }
}
