package portal.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** What nobody uses any longer is deleted: words that nothing says, and pieces of pages that no page has. */
final class Leftovers {

    private static final Pattern QUOTED = Pattern.compile("\"[^\"\n]*\"|'[^'\n]*'");
    private static final Pattern KEY = Pattern.compile("[\\w.-]+");
    /** Histories tell what happened before, and so also what no longer happens. */
    private static final String HISTORY = "timeline.";

    private static final String COMPOSITE = "jakarta.faces.composite/";

    private Leftovers() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("every message is said somewhere", "round.view.twice", Leftovers::messages),
                new Rule("every composite is on some page", "portal/long.xhtml", Leftovers::composites),
                new Rule("every part of a page is on some page", "/WEB-INF/round/lost.xhtml", Leftovers::parts));
    }

    private static List<String> messages(Ground ground) {
        Said said = Said.of(ground);
        return Messages.keys(ground).stream()
                .filter(key -> !key.startsWith(HISTORY) && !said.says(key))
                .sorted()
                .toList();
    }

    private static List<String> composites(Ground ground) {
        Set<String> used = new HashSet<>();
        XmlView.of(ground).stream()
                .flatMap(view -> view.elements().stream())
                .filter(element -> String.valueOf(element.getNamespaceURI()).startsWith(COMPOSITE))
                .forEach(element -> used.add(name(element)));
        return Sources.under(ground.webapp().resolve("resources"), ".xhtml").stream()
                .map(file ->
                        ground.webapp().resolve("resources").relativize(file).toString())
                .filter(name -> !used.contains(name))
                .toList();
    }

    private static String name(Element tag) {
        return tag.getNamespaceURI().substring(COMPOSITE.length()) + "/" + tag.getLocalName() + ".xhtml";
    }

    private static List<String> parts(Ground ground) {
        List<String> texts = texts(ground).toList();
        return Sources.under(ground.webapp().resolve("WEB-INF"), ".xhtml").stream()
                .map(file -> "/" + ground.webapp().relativize(file))
                .filter(part -> texts.stream().noneMatch(text -> text.contains(part)))
                .toList();
    }

    private static Stream<String> texts(Ground ground) {
        Stream<Path> files = Stream.of(
                        Sources.under(ground.java()),
                        Sources.under(ground.webapp(), ".xhtml"),
                        Sources.under(ground.webapp(), ".js"))
                .flatMap(List::stream);
        return files.map(Sources::text);
    }

    /** Everything between quotation marks that may be a key, or a piece of one, and the names of classes, which are keys too. */
    private record Said(Set<String> words, List<String> beginnings, List<String> ends) {

        static Said of(Ground ground) {
            Set<String> words = new HashSet<>();
            texts(ground)
                    .flatMap(text -> QUOTED.matcher(text).results())
                    .flatMap(quoted -> KEY.matcher(quoted.group()).results())
                    .map(MatchResult::group)
                    .forEach(words::add);
            ground.classes().stream().map(JavaClass::getSimpleName).forEach(words::add);
            return new Said(
                    words,
                    words.stream().filter(word -> word.matches("\\w.*[.-]")).toList(),
                    words.stream().filter(word -> word.startsWith(".")).toList());
        }

        /** Said as it stands, or put together from pieces. */
        boolean says(String key) {
            return words.contains(key)
                    || ends.stream()
                            .filter(key::endsWith)
                            .anyMatch(end -> words.contains(key.substring(0, key.length() - end.length())))
                    || beginnings.stream()
                            .filter(beginning -> key.startsWith(beginning) && key.length() > beginning.length())
                            .anyMatch(beginning -> goesOn(beginning, key.substring(beginning.length())));
        }

        /** What follows a single word is looked for too: nearly every key of a feature begins with its name. */
        private boolean goesOn(String beginning, String rest) {
            return beginning.split("[.-]").length > 1 || !rest.contains(".") || says(rest);
        }
    }
}
