package portal.platform.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The words that scripts say, taken from the same bundle as all others: every key that begins with {@code script.}. */
@Named
@ApplicationScoped
public class ScriptWords {

    private static final String PREFIX = "script.";

    /** What a script says under a name. */
    public record Word(String name, String text) {}

    private final List<Word> words = Texts.startingWith(PREFIX).stream()
            .map(key -> new Word(key.substring(PREFIX.length()), Texts.plain(key)))
            .sorted(Comparator.comparing(Word::name))
            .toList();

    public List<Word> getAll() {
        return words;
    }
}
