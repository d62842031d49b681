package portal.facts;

/** One token and what it stands for. */
public record Fact(String token, String value) {

    /** Key of the words that say what is counted. */
    public String labelKey() {
        return "facts." + token;
    }

    /** As it is typed into a text. */
    public String inBraces() {
        return "{" + token + "}";
    }
}
