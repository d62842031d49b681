package portal.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The roles and bodies that the owner of an action names. */
public final class OwnerNames {

    private static final Pattern BETWEEN =
            Pattern.compile("\\s*(?:[;,/\\n]|(?:(?<=\\s)&(?=\\s)|\\b(?:and|with)\\b)(?=\\s*(?:the\\b|\\p{Lu})))\\s*");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|all)\\s+", Pattern.CASE_INSENSITIVE);

    private OwnerNames() {}

    /** Each once, as it is written. A small letter after "and" goes on with the same name: School of art and design. */
    public static List<String> of(String owner) {
        return of(owner, name -> false);
    }

    /** @param listed whether a glossary has a name: names that ran together are told apart where it has each of them */
    public static List<String> of(String owner, Predicate<String> listed) {
        return Arrays.stream(BETWEEN.split(owner))
                .map(name -> ARTICLE.matcher(name.strip()).replaceFirst(""))
                .filter(name -> !name.isEmpty())
                .flatMap(name -> apart(name, listed))
                .distinct()
                .toList();
    }

    private static Stream<String> apart(String name, Predicate<String> listed) {
        String[] words = name.split("\\s+");
        boolean together =
                words.length > 1 && !listed.test(name) && Arrays.stream(words).allMatch(listed);
        return together ? Arrays.stream(words) : Stream.of(name);
    }

    /** What is the same for one owner however it is spelt: small letters, without the plural. */
    public static String key(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.length() > 3 && small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }
}
