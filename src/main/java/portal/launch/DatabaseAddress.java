package portal.launch;

/** Where the database answers, and as whom. */
public record DatabaseAddress(String url, String user, String password) {}
