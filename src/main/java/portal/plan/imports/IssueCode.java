package portal.plan.imports;

/** Doubts that a reader of the file has about a row; each is said in plain words beside the row. */
public enum IssueCode {
    HEADER_REPEATED(false),
    TABLE_CONTINUED(true),
    GROUP_GARBLED(true),
    CELL_TRUNCATED(true),
    TEXT_DUPLICATED(false),
    ROW_MERGED(true),
    ROW_HIDDEN(true),
    COLUMN_HIDDEN(true),
    ACTION_BLANK(true),
    OWNER_BLANK(true),
    OWNER_SENTENCE(false),
    OWNER_JOINED(false),
    MEASURE_BLANK(true),
    MEASURE_NO_NUMBER(false),
    DATE_SWAPPED(true),
    DATE_YEAR_HIDDEN(true),
    DATE_IMPOSSIBLE(true),
    DATE_YEAR_KIND(true),
    DATE_UNDATED(false),
    DATE_COMPOUND(true),
    DATE_DEPENDENT(true),
    DATE_OUTSIDE_WINDOW(true),
    ID_GAP(true),
    ID_DUPLICATE(true),
    PILLAR_UNKNOWN(true),
    PILLAR_SPELLING(false),
    PILLAR_FROM_GROUP(false),
    RAG_UNKNOWN(true),
    RAG_BY_COLOUR(true),
    COLUMN_UNKNOWN(true),
    READ_FROM_PDF(false);

    private final boolean question;

    IssueCode(boolean question) {
        this.question = question;
    }

    /** Whether a person should look at it; else it is only good to know. */
    public boolean isQuestion() {
        return question;
    }

    public String key() {
        return "plan.import.issue." + name();
    }
}
