package portal.guide;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody looks for: the beginnings of words, in any order, upper or lower case, with or without accents. Single letters say
 * nothing and are passed over.
 */
public record SearchedWords(List<String> words) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final int SHORTEST = 2;
    private static final int EXCERPT = 240;
    private static final int LEAD = 50;

    public static SearchedWords in(String query) {
        String plain = plain(Normalizer.normalize(query, Normalizer.Form.NFC));
        return new SearchedWords(WORD.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(word -> word.length() >= SHORTEST)
                .distinct()
                .toList());
    }

    /** Whether nothing is left to look for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    boolean allIn(String text) {
        return !isEmpty() && different(hits(text)) == words.size();
    }

    /** Those that a heading does not have already; all where it has them all. */
    SearchedWords beyond(String heading) {
        List<MatchResult> hits = hits(heading);
        List<String> others = words.stream()
                .filter(word -> hits.stream().noneMatch(hit -> hit.group().startsWith(word)))
                .toList();
        return others.isEmpty() ? this : new SearchedWords(others);
    }

    /** The whole text, cut where a word that was found begins or ends. */
    List<Piece> marked(String text) {
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (MatchResult hit : hits(text)) {
            pieces.add(new Piece(text.substring(from, hit.start()), false));
            pieces.add(new Piece(text.substring(hit.start(), hit.end()), true));
            from = hit.end();
        }
        pieces.add(new Piece(text.substring(from), false));
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).toList();
    }

    /** As much of the text as reads well, from where most of the words stand together, whole words only. */
    String excerpt(String text) {
        List<MatchResult> hits = hits(text);
        int best = hits.stream()
                .max(Comparator.comparingLong(hit -> different(within(hits, hit.start()))))
                .map(MatchResult::start)
                .orElse(0);
        int start = best <= LEAD ? 0 : text.indexOf(' ', best - LEAD) + 1;
        int end = text.length() - start <= EXCERPT ? text.length() : text.lastIndexOf(' ', start + EXCERPT);
        return (start > 0 ? "… " : "") + text.substring(start, end) + (end < text.length() ? " …" : "");
    }

    private static List<MatchResult> within(List<MatchResult> hits, int start) {
        return hits.stream()
                .filter(hit -> hit.start() >= start && hit.end() <= start + EXCERPT - 2 * LEAD)
                .toList();
    }

    private long different(List<MatchResult> hits) {
        return words.stream()
                .filter(word -> hits.stream().anyMatch(hit -> hit.group().startsWith(word)))
                .count();
    }

    private List<MatchResult> hits(String text) {
        return WORD.matcher(plain(text))
                .results()
                .filter(found -> words.stream().anyMatch(found.group()::startsWith))
                .toList();
    }

    /** Letter by letter, so that what is found there stands at the same place in the text. */
    private static String plain(String text) {
        return text.chars()
                .map(letter -> Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD)
                        .charAt(0))
                .map(Character::toLowerCase)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
