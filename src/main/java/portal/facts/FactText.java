package portal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts facts into text where their tokens stand in braces. A token that no fact has is never printed as it is. */
public final class FactText {

    private static final Pattern TOKEN = Pattern.compile("\\{([A-Za-z][A-Za-z0-9_.-]*)}");
    private static final Pattern MARKDOWN = Pattern.compile("([\\\\`*_\\[\\]<>#!~|&])");

    private FactText() {}

    /**
     * Plain text with its facts.
     *
     * @throws UnknownFact when a token stands for nothing
     */
    public static String render(String text, Facts facts) {
        return render(text, facts, UnaryOperator.identity());
    }

    /** Light Markdown with its facts; what a fact says is never read as Markdown. */
    public static String renderMarkdown(String text, Facts facts) {
        return render(text, facts, value -> MARKDOWN.matcher(value).replaceAll("\\\\$1"));
    }

    /** For drafts: a token that stands for nothing is shown as a gap that nobody can overlook. */
    public static String preview(String text, Facts facts) {
        return renderMarkdown(text, facts.with(gaps(text, facts)));
    }

    /** The tokens in the text that stand for nothing. */
    public static List<String> unknown(String text, Facts facts) {
        return tokens(text).stream()
                .filter(token -> facts.value(token).isEmpty())
                .distinct()
                .toList();
    }

    /** All tokens in the text, in their order. */
    public static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            tokens.add(matcher.group(1));
        }
        return tokens;
    }

    private static Map<String, String> gaps(String text, Facts facts) {
        return unknown(text, facts).stream()
                .collect(Collectors.toMap(token -> token, token -> "[unknown fact: " + token + "]"));
    }

    private static String render(String text, Facts facts, UnaryOperator<String> escape) {
        return TOKEN.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        escape.apply(facts.value(match.group(1)).orElseThrow(() -> new UnknownFact(match.group(1))))));
    }
}
