package portal.letter;

/** Words in a section that a check objects to and that may be right all the same: "36 actions", or somebody's surname. */
public record Objection(long sectionId, String words) {

    public String key() {
        return sectionId + ":" + words;
    }
}
