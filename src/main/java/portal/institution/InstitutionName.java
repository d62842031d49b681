package portal.institution;

/** An institution to choose from a list. */
public record InstitutionName(long id, String name) {}
