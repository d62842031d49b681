package portal.letter;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of reviewers that words are searched for.
 *
 * @param asked everybody who was ever asked to review the submission, whatever became of it
 * @param register everybody who reviews; a namesake of one of them may well stand in a letter
 */
record ReviewerNames(List<String> asked, List<String> register) {

    private static final int SHORTEST_SURNAME = 3;

    ReviewerNames {
        List<String> known = asked;
        asked = known.stream().distinct().toList();
        register = register.stream()
                .filter(name -> !known.contains(name))
                .distinct()
                .toList();
    }

    Stream<String> askedIn(String words) {
        return asked.stream().filter(name -> stands(words, name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Surnames that stand there on their own, of people whose whole name does not. */
    Stream<String> surnamesIn(String words) {
        List<String> whole = askedIn(words).toList();
        return asked.stream()
                .filter(name -> !whole.contains(name))
                .map(ReviewerNames::surname)
                .filter(surname -> surname.length() >= SHORTEST_SURNAME)
                .filter(surname -> stands(words, surname, 0))
                .distinct();
    }

    Stream<String> registeredIn(String words) {
        return register.stream().filter(name -> stands(words, name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    private static String surname(String name) {
        return name.strip().substring(name.strip().lastIndexOf(' ') + 1);
    }

    private static boolean stands(String words, String name, int flags) {
        List<String> quoted = Pattern.compile("\\s+")
                .splitAsStream(name.strip())
                .map(Pattern::quote)
                .toList();
        return Pattern.compile("(?<!\\p{L})" + String.join("\\s+", quoted) + "(?!\\p{L})", flags)
                .matcher(words)
                .find();
    }
}
