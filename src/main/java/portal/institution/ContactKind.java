package portal.institution;

/** What a contact of an institution is to the scheme. */
public enum ContactKind {
    /** The person named on the form. */
    LEAD,
    /** The public contact on the institution's page. */
    NAMED_CONTACT,
    /** The senior person who stands behind the work. */
    SPONSOR,
    /** Gets a copy of the letter. */
    COPY
}
