package portal.guide;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.platform.text.Markdown;
import portal.platform.text.Passage;

/**
 * A text that comes with the portal.
 *
 * @param name its place in an address, such as {@code the-process}
 * @param title its heading
 * @param summary the sentence below the heading
 * @param text the rest, in Markdown
 * @param open whether everybody may read it, signed in or not
 */
public record Guide(String name, String title, String summary, String text, boolean open) {

    private static final Pattern OTHER_FILE = Pattern.compile("\\]\\((?:\\./)?\\d+-([\\w-]+)\\.md\\)");
    private static final String PUBLIC = "<!-- audience: public -->";

    /** Reads a file whose first heading is the title and whose first paragraph is the summary. */
    static Guide read(String name, String file) {
        String[] parts = Arrays.stream(file.strip().split("\\R{2,}"))
                .flatMap(part -> Arrays.stream(part.split("(?<=-->)\\R")))
                .filter(part -> !part.startsWith("<!--"))
                .toArray(String[]::new);
        String rest = Arrays.stream(parts).skip(2).collect(Collectors.joining("\n\n"));
        return new Guide(name, parts[0].replaceFirst("^#\\s+", ""), parts[1], rest, file.contains(PUBLIC));
    }

    /** What stands under each of its headings, the title being the first. */
    List<Passage> passages() {
        List<Passage> passages = Passage.of(text);
        String opening = (summary + " " + passages.get(0).words()).strip();
        return Stream.concat(
                        Stream.of(new Passage("", title, opening)),
                        passages.stream().skip(1))
                .toList();
    }

    /** Links from one file to another lead to its page. */
    public String html() {
        return Markdown.toPage(OTHER_FILE.matcher(text).replaceAll("](view.xhtml?name=$1)"));
    }
}
