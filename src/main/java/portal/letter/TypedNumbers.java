package portal.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import portal.facts.Facts;

/** Numbers that somebody typed about the plans although the portal counts them, and that a fact contradicts. */
final class TypedNumbers {

    private static final String NUMBER = NumberWords.PATTERN;
    private static final int WHOLE = 2;
    private static final int STATUS_WORDS = 4;
    private static final Pattern ACTIONS =
            Pattern.compile(NUMBER + "\\s+(?:\\p{L}+\\s+){0,2}?actions?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MONTHS = Pattern.compile(NUMBER + "[ -]months?\\b", Pattern.CASE_INSENSITIVE);
    /** A count, perhaps with the whole it is taken from, and its status with no other number between. */
    private static final Pattern STATUS = Pattern.compile(
            NUMBER + "(?:\\s+(?:out\\s+)?of\\s+(?:the\\s+|our\\s+|its\\s+|all\\s+)*" + NUMBER + ")?(?:(?!" + NUMBER
                    + ")[^.;\\d]){0,40}?\\b(not (?:yet )?(?:been )?completed?|uncompleted|incomplete|in progress|completed?)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Facts facts;
    private final List<LetterFinding> findings = new ArrayList<>();

    private TypedNumbers(Facts facts) {
        this.facts = facts;
    }

    /** @param words the section with its facts filled in, so that an inserted number agrees with itself */
    static List<LetterFinding> in(String words, long section, Facts facts) {
        TypedNumbers typed = new TypedNumbers(facts);
        typed.actions(words, section);
        typed.months(words, section);
        typed.statuses(words, section);
        return List.copyOf(typed.findings);
    }

    private void actions(String words, long section) {
        Set<Long> counts = facts.asMap().keySet().stream()
                .filter(token -> token.startsWith("plan.") || token.startsWith("previous."))
                .filter(token -> !token.equals("plan.months"))
                .flatMap(token -> facts.number(token).stream())
                .collect(Collectors.toSet());
        for (MatchResult match : matches(ACTIONS, words)) {
            long typed = NumberWords.of(match.group(1));
            if (typed > 1 && !counts.contains(typed)) {
                Objection number = new Objection(section, match.group());
                LetterFinding finding = LetterFinding.objection(
                        "actions",
                        number,
                        match.group(),
                        Long.toString(total("previous")),
                        Long.toString(total("plan")));
                findings.add(isOfSome(typed) ? finding.asWarning() : finding);
            }
        }
    }

    /** A few actions may well be picked out; less than half of a plan does not pass for the whole. */
    private boolean isOfSome(long typed) {
        return 2 * typed < Math.min(total("previous"), total("plan"));
    }

    private long total(String plan) {
        return facts.number(plan + ".actions.total").orElse(0L);
    }

    private void months(String words, long section) {
        facts.number("plan.months").ifPresent(months -> {
            for (MatchResult match : matches(MONTHS, words)) {
                if (NumberWords.of(match.group(1)) != months && NumberWords.of(match.group(1)) >= 12) {
                    findings.add(LetterFinding.warning("months", section, match.group(), months.toString()));
                }
            }
        });
    }

    private void statuses(String words, long section) {
        for (MatchResult match : matches(STATUS, words)) {
            String token = token(match.group(STATUS_WORDS).toLowerCase(Locale.ROOT));
            long counted = facts.number(token).orElse(-1L);
            long total = total("previous");
            boolean ofAnotherWhole = match.group(WHOLE) != null && NumberWords.of(match.group(WHOLE)) != total;
            if (total > 0 && (counted != NumberWords.of(match.group(1)) || ofAnotherWhole)) {
                findings.add(LetterFinding.objection(
                        "status", new Objection(section, match.group()), match.group(), Long.toString(counted)));
            }
        }
    }

    private static String token(String status) {
        if (status.startsWith("not") || status.startsWith("un") || status.startsWith("inc")) {
            return "previous.status.not-complete";
        }
        return status.startsWith("in") ? "previous.status.in-progress" : "previous.status.complete";
    }

    private static List<MatchResult> matches(Pattern pattern, String words) {
        Matcher matcher = pattern.matcher(words);
        return matcher.results().toList();
    }
}
