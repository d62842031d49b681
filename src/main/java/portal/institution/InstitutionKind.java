package portal.institution;

/** What kind of body an institution is. */
public enum InstitutionKind {
    UNIVERSITY,
    RESEARCH_INSTITUTE,
    OTHER_EMPLOYER,
    SUPPORTING_BODY
}
