package portal.facts;

/** A stage as it is written in a sentence. */
public final class StageWord {

    private static final String[] WORDS = {
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"
    };

    private StageWord() {}

    public static String of(int stage) {
        return stage >= 0 && stage < WORDS.length ? WORDS[stage] : Integer.toString(stage);
    }
}
