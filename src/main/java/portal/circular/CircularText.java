package portal.circular;

/** A circular as one person gets it. */
public record CircularText(String subject, String body) {}
