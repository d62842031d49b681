package portal.letter.remark;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/** Words in a letter as it is read, with the heading that they stand under. */
public record LetterPlace(String words, @Nullable String heading) {

    private static final String BLOCKS = "p, li, h1, h2, h3, h4, h5, h6, blockquote";
    private static final String HEADINGS = "h2, h3";

    /** Where the letter first says this within one paragraph, whatever the white space. */
    public static Optional<LetterPlace> of(String letter, String words) {
        String wanted = words.strip().replaceAll("\\s+", " ");
        Elements blocks = Jsoup.parseBodyFragment(letter).select(BLOCKS);
        return blocks.stream()
                .filter(block -> block.text().contains(wanted))
                .findFirst()
                .map(block -> new LetterPlace(wanted, heading(block)));
    }

    private static @Nullable String heading(Element block) {
        Element section = block.closest("section");
        Element heading = section == null ? null : section.selectFirst(HEADINGS);
        return heading == null ? null : heading.text();
    }
}
