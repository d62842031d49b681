package portal.institution;

/** A signatory employs technicians and has signed; a supporter backs the scheme and may publish a plan. */
public enum Standing {
    SIGNATORY,
    SUPPORTER
}
