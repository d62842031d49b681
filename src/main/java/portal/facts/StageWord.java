package portal.facts;

import java.util.Locale;
import portal.platform.faces.Texts;

/** A stage as it is written in a sentence. */
public final class StageWord {

    private StageWord() {}

    public static String of(int stage) {
        return of(stage, Locale.UK);
    }

    /** In a language that letters are written in. */
    public static String of(int stage, Locale language) {
        String[] words = Texts.of("facts.stage-words." + language.getLanguage()).split(" ");
        return stage >= 0 && stage < words.length ? words[stage] : Integer.toString(stage);
    }
}
