package portal.round;

/** A section of a form as it is read. */
public record SectionDetail(
        long id, int position, String code, String heading, String guidance, int wordLimit, Part part) {}
