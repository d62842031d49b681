package portal.plan.timeframe;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** The dates that a text mentions, in its order, and the words around them. */
final class DateMentions {

    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder rest = new StringBuilder();
    private boolean impossible;

    private DateMentions(String text) {
        int from = 0;
        for (Found found = next(text, from); found != null; found = next(text, from)) {
            rest.append(text, from, found.matcher.start()).append(' ');
            take(found);
            from = found.matcher.end();
        }
        rest.append(text, from, text.length());
    }

    static DateMentions in(String text) {
        return new DateMentions(text);
    }

    List<Span> spans() {
        return spans;
    }

    String rest() {
        return rest.toString();
    }

    /** Whether a date was written that no calendar has. */
    boolean hasImpossible() {
        return impossible;
    }

    private void take(Found found) {
        try {
            spans.add(found.mention.reading().apply(found.matcher));
        } catch (DateTimeException noSuchDay) {
            impossible = true;
        }
    }

    private static @Nullable Found next(String text, int from) {
        Found first = null;
        for (Mention mention : Mention.ALL) {
            Matcher matcher = mention.pattern().matcher(text);
            if (matcher.find(from) && (first == null || matcher.start() < first.matcher.start())) {
                first = new Found(mention, matcher);
            }
        }
        return first;
    }

    private record Found(Mention mention, Matcher matcher) {}
}
