package portal.scoring;

/** A section of the round's form, which is also a heading of the letter. */
public record FormPart(long sectionId, String code, String heading) {

    /** Where criteria are judged that look at no section: no feedback is written to it. */
    static final FormPart WHOLE = new FormPart(0, "", "");
}
