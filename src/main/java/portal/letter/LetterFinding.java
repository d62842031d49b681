package portal.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.platform.faces.Texts;

/**
 * What a check says about a letter. An error keeps it from sign-off; a warning is for the writer to weigh.
 *
 * @param section the section it is about, or nothing where it is about the letter as a whole
 */
public record LetterFinding(boolean error, String key, @Nullable Long section, List<Object> parameters) {

    static LetterFinding error(String key, @Nullable Long section, Object... parameters) {
        return new LetterFinding(true, "letter.finding." + key, section, List.of(parameters));
    }

    static LetterFinding warning(String key, @Nullable Long section, Object... parameters) {
        return new LetterFinding(false, "letter.finding." + key, section, List.of(parameters));
    }

    public String text() {
        return Texts.of(key, parameters.toArray());
    }

    public boolean isLinked() {
        return section != null;
    }
}
