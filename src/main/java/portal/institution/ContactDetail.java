package portal.institution;

/** A contact as it is read; job and email are empty where they are not known. */
public record ContactDetail(long id, ContactKind kind, String name, String job, String email) {}
