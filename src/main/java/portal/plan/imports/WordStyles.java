package portal.plan.imports;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What the styles of a Word document say of a paragraph: whether it is a heading, and which list it belongs to. */
final class WordStyles {

    private static final String NO_LIST = "0";

    private final Set<String> headings = new HashSet<>();
    private final Map<String, Place> lists = new HashMap<>();
    private final WordLists counted;

    /** A level of a list. */
    private record Place(String list, int level) {}

    WordStyles(@Nullable Document styles, @Nullable Document numbering) {
        counted = new WordLists(numbering);
        for (Element style : WordXml.all(styles, "style")) {
            String id = WordXml.attribute(style, "styleId");
            String name = WordXml.value(style, "name").toLowerCase(Locale.ROOT);
            if (name.startsWith("heading") || name.equals("title") || name.equals("caption")) {
                headings.add(id);
            }
            String list = WordXml.value(style, "numId");
            if (!list.isEmpty()) {
                lists.put(id, new Place(list, WordXml.number(WordXml.value(style, "ilvl"), 0)));
            }
        }
    }

    boolean isHeading(String style) {
        return headings.contains(style);
    }

    /**
     * The bullet or number in front of the next paragraph.
     *
     * @param list the list that the paragraph itself names, if it does
     */
    String mark(String style, @Nullable String list, int level) {
        Place place = list == null ? lists.getOrDefault(style, new Place(NO_LIST, 0)) : new Place(list, level);
        return counted.next(place.list(), place.level());
    }
}
