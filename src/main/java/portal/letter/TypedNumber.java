package portal.letter;

/** A number as it was typed into a section, such as "36 actions". */
public record TypedNumber(long sectionId, String words) {

    public String key() {
        return sectionId + ":" + words;
    }
}
