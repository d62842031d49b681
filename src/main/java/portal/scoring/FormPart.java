package portal.scoring;

/** A section of the round's form, which is also a heading of the letter. */
public record FormPart(long sectionId, String code, String heading) {}
