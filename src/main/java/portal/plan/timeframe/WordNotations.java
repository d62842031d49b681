package portal.plan.timeframe;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Timeframes that are words only: ongoing, to be confirmed, done, at some time, again and again. */
final class WordNotations implements Notation {

    private static final Pattern UNDATED = Pattern.compile("|[-–—?]+|t\\.?b\\.?[cdah]\\.?|n/?a|none|to be (?:confirmed|"
            + "determined|decided|agreed|found later)( later)?|not applicable|not set");
    private static final Pattern ONLY_ONGOING =
            Pattern.compile("\\p{L}+|on-going|business as usual|in place|throughout (?:the )?(?:plan|period|year)");
    private static final Pattern ONGOING = Pattern.compile("(?:on-?going|continuous(?:ly)?|continuing|continual|rolling"
            + "|bau|business as usual|throughout|embedded|in place)\\b.*");
    private static final Pattern DONE = Pattern.compile("(?:completed?|done|achieved|delivered)\\b.*");
    private static final Pattern HORIZON =
            Pattern.compile("(?:(?:short|medium|long|/|\\s|to|-)+ ?-?term|immediate(?:ly)?|asap|as soon as possible)");
    private static final Pattern RECURRING = Pattern.compile(
            "(?:(?:bi-?)?annual(?:ly)?|yearly|termly|quarterly|monthly"
                    + "|weekly|bi-?ennial(?:ly)?|(?:each|every|once a|per|twice a) (?:year|term|quarter|month|semester|\\d+ .*))\\b.*");

    @Override
    public @Nullable Timeframe read(String raw, String text, PlanWindow window) {
        if (UNDATED.matcher(text).matches()) {
            return Timeframe.undated(raw, TimeframeKind.UNDATED);
        }
        if (DONE.matcher(text).matches()) {
            return Timeframe.undated(raw, TimeframeKind.DONE);
        }
        if (HORIZON.matcher(text).matches()) {
            return Timeframe.undated(raw, TimeframeKind.HORIZON);
        }
        if (ONGOING.matcher(text).matches()) {
            return new Timeframe(
                    raw,
                    TimeframeKind.ONGOING,
                    null,
                    null,
                    !ONLY_ONGOING.matcher(text).matches());
        }
        return RECURRING.matcher(text).matches() ? Timeframe.undated(raw, TimeframeKind.RECURRING) : null;
    }
}
