package portal.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.Texts;

/**
 * What a check says about a letter. An error keeps it from sign-off; a warning is for the writer to weigh.
 *
 * @param section the section it is about, or nothing where it is about the letter as a whole
 * @param objection the words it objects to, where they can be kept for a reason
 */
public record LetterFinding(
        boolean error, String key, @Nullable Long section, List<Object> parameters, @Nullable Objection objection) {

    static LetterFinding error(String key, @Nullable Long section, Object... parameters) {
        return new LetterFinding(true, "letter.finding." + key, section, List.of(parameters), null);
    }

    static LetterFinding warning(String key, @Nullable Long section, Object... parameters) {
        return new LetterFinding(false, "letter.finding." + key, section, List.of(parameters), null);
    }

    /** An error that gives way to a reason. */
    static LetterFinding objection(String key, Objection words, Object... parameters) {
        return new LetterFinding(true, "letter.finding." + key, words.sectionId(), List.of(parameters), words);
    }

    LetterFinding asWarning() {
        return new LetterFinding(false, key, section, parameters, null);
    }

    /** Itself, or what was said for keeping the words. */
    LetterFinding unlessKept(List<WordsKept> kept) {
        Objection to = objection;
        if (to == null) {
            return this;
        }
        return kept.stream()
                .filter(one -> one.isOf(to))
                .findFirst()
                .map(one -> warning("kept", section, one.words(), one.keptByName(), one.reason()))
                .orElse(this);
    }

    public String text() {
        return Texts.of(key, parameters.toArray());
    }

    public boolean isLinked() {
        return section != null;
    }
}
