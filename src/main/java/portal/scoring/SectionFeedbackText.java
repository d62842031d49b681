package portal.scoring;

/** What the institution is told about one section of its submission. */
public record SectionFeedbackText(long sectionId, String code, String heading, String text) {}
