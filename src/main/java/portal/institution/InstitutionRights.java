package portal.institution;

/** What an actor may do with an institution's record. */
public record InstitutionRights(boolean revise, boolean correspond) {}
