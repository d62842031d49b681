package portal.plan.imports;

/** Why a column is taken for what it is. */
public enum Basis {
    /** Its words or its contents are like those of such a column. */
    GUESS,
    /** Its header says so in as many words. */
    HEADER,
    /** The institution confirmed it so the last time. */
    LAST_TIME,
    /** A person said so for this file. */
    PERSON
}
