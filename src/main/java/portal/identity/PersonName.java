package portal.identity;

/** An account id and the name of its person. */
public record PersonName(long id, String name, String email) {}
