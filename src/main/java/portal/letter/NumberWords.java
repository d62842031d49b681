package portal.letter;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as people type them: in figures, or in words from none to ninety-nine. */
final class NumberWords {

    private static final List<String> SMALL = List.of(
            "none",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final int FIRST_TENS = 20;
    private static final int TEN = 10;

    /** One number, as one group. */
    static final String PATTERN = "\\b(\\d{1,4}|(?:" + String.join("|", TENS) + ")(?:[-\\u2010\\u2011\\s](?:"
            + String.join("|", SMALL.subList(1, TEN)) + ")\\b)?|"
            + SMALL.stream()
                    .sorted((one, other) -> other.length() - one.length())
                    .collect(Collectors.joining("|"))
            + ")\\b";

    private NumberWords() {}

    /** @param typed something that matched {@link #PATTERN} */
    static long of(String typed) {
        return Stream.of(typed.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .mapToLong(NumberWords::part)
                .sum();
    }

    private static long part(String word) {
        if (SMALL.contains(word)) {
            return SMALL.indexOf(word);
        }
        int tens = TENS.indexOf(word);
        return tens < 0 ? Long.parseLong(word) : FIRST_TENS + (long) TEN * tens;
    }
}
