package portal.plan.timeframe;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Everything that mentions a date: alone, at the end of it, two as a range, several as milestones, or inside a sentence. */
final class MentionNotation implements Notation {

    private static final Pattern JOINING = Pattern.compile("[\\s,.:;()–-]*(?:(?:by|in|on|from|before|until|to|and|the|&"
            + "|early|mid|late|during|due|between|start|starting)[\\s,.:;()–-]*)*");
    private static final Pattern END_OF =
            Pattern.compile("[\\s,]*(?:by |the |at )*(?:end|eoy)(?: of)?(?: the)?[\\s,-]*");
    private static final Pattern STARTS = Pattern.compile("[\\s,]*(?:from|starting|start|after|since)\\b[\\s,]*");
    private static final Pattern RANGE =
            Pattern.compile("[\\s,]*(?:from|between)?[\\s,]*(?:-|–|to|until|and|/)[\\s,]*");
    private static final Pattern DEPENDS =
            Pattern.compile("\\b(?:follow(?:s|ing)? on|next round|to fit within|depend(?:s|ent|ing)"
                    + "|subject to|once|after|following|in line with|aligned (?:to|with)|when)\\b");
    private static final Pattern RELATIVE =
            Pattern.compile("\\bwithin \\d+|\\b\\d+ (?:days?|weeks?|months?|years?) (?:of|after|from|post)\\b");
    private static final Pattern PART_UNDATED = Pattern.compile("\\bt\\.?b\\.?[cd]\\b|\\bongoing\\b|\\bthereafter\\b");

    @Override
    public @Nullable Timeframe read(String raw, String text, PlanWindow window) {
        DateMentions mentions = DateMentions.in(text);
        if (mentions.hasImpossible()) {
            return Timeframe.undated(raw, TimeframeKind.IMPOSSIBLE);
        }
        return switch (mentions.spans().size()) {
            case 0 -> withoutDate(raw, text);
            case 1 -> withOneDate(raw, mentions.spans().get(0), mentions.rest());
            default -> withSeveralDates(raw, mentions.spans(), mentions.rest());
        };
    }

    private static Timeframe withoutDate(String raw, String text) {
        if (RELATIVE.matcher(text).find()) {
            return Timeframe.undated(raw, TimeframeKind.RELATIVE);
        }
        return Timeframe.undated(raw, DEPENDS.matcher(text).find() ? TimeframeKind.DEPENDENT : TimeframeKind.UNREAD);
    }

    private static Timeframe withOneDate(String raw, Span date, String rest) {
        if (END_OF.matcher(rest).matches()) {
            return Timeframe.of(raw, TimeframeKind.END_OF, date.lastDay());
        }
        if (STARTS.matcher(rest).matches()) {
            return Timeframe.doubtful(raw, TimeframeKind.RANGE, new Span(date.start(), null, date.precision()));
        }
        if (JOINING.matcher(rest).matches()) {
            return Timeframe.of(raw, kindOf(date), date);
        }
        if (PART_UNDATED.matcher(rest).find()) {
            return Timeframe.doubtful(raw, TimeframeKind.COMPOUND, new Span(date.start(), null, date.precision()));
        }
        if (RELATIVE.matcher(rest).find()) {
            return Timeframe.doubtful(raw, TimeframeKind.RELATIVE, date);
        }
        if (DEPENDS.matcher(rest).find()) {
            return Timeframe.doubtful(raw, TimeframeKind.DEPENDENT, date);
        }
        return Timeframe.doubtful(raw, kindOf(date), date);
    }

    private static Timeframe withSeveralDates(String raw, List<Span> dates, String rest) {
        Span first = dates.get(0);
        Span whole = first.until(dates.get(dates.size() - 1));
        if (dates.size() == 2 && RANGE.matcher(rest).matches()) {
            return Timeframe.of(raw, TimeframeKind.RANGE, whole);
        }
        return PART_UNDATED.matcher(rest).find()
                ? Timeframe.doubtful(raw, TimeframeKind.COMPOUND, new Span(first.start(), null, first.precision()))
                : Timeframe.doubtful(raw, TimeframeKind.COMPOUND, whole);
    }

    private static TimeframeKind kindOf(Span date) {
        return switch (date.precision()) {
            case DAY -> TimeframeKind.EXACT_DATE;
            case MONTH -> TimeframeKind.MONTH;
            case QUARTER -> TimeframeKind.QUARTER;
            case TERM -> TimeframeKind.TERM;
            case YEAR -> TimeframeKind.YEAR;
        };
    }
}
