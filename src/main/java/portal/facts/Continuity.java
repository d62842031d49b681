package portal.facts;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.PlanDetail;
import portal.plan.PlansOfSubmission;

/** Finds what the last plan left open and the new one, business as usual included, does not take up. */
final class Continuity {

    private static final Set<String> SMALL_WORDS = Set.of(
            "about",
            "across",
            "action",
            "after",
            "also",
            "and",
            "are",
            "been",
            "each",
            "every",
            "for",
            "from",
            "have",
            "into",
            "more",
            "other",
            "over",
            "that",
            "the",
            "their",
            "them",
            "these",
            "they",
            "this",
            "through",
            "with",
            "will",
            "within",
            "staff",
            "technical",
            "technician",
            "technicians",
            "university");
    private static final double ALIKE = 0.5;

    private final List<Set<String>> next;

    private Continuity(PlanDetail next) {
        this.next = next.actions().stream()
                .map(row -> words(row.action() + " " + row.method() + " " + row.links()))
                .toList();
    }

    static List<ActionRow> forgotten(PlansOfSubmission plans) {
        Continuity continuity = new Continuity(plans.next());
        return plans.previous().activeActions().stream()
                .filter(Continuity::isOpen)
                .filter(row -> row.trajectory() == null)
                .filter(row -> !continuity.takesUp(row))
                .toList();
    }

    private static boolean isOpen(ActionRow row) {
        return row.status() != null && row.status() != ActionStatus.COMPLETE && row.status() != ActionStatus.SUPERSEDED;
    }

    /** Whether some new action has half of its telling words, or names it by its reference. */
    private boolean takesUp(ActionRow row) {
        Set<String> telling = words(row.action());
        String reference = row.reference().toLowerCase(Locale.ROOT).strip();
        return telling.isEmpty()
                || next.stream().anyMatch(words -> shared(telling, words) >= ALIKE || names(words, reference));
    }

    private static boolean names(Set<String> words, String reference) {
        return reference.length() > 2 && words.contains(reference);
    }

    private static double shared(Set<String> telling, Set<String> words) {
        Set<String> both = new HashSet<>(telling);
        both.retainAll(words);
        return (double) both.size() / telling.size();
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}.-]+"))
                .map(word -> word.replaceAll("^[.-]+|[.-]+$", ""))
                .filter(word -> word.length() > 2 && !SMALL_WORDS.contains(word))
                .map(word -> word.length() > 4 ? word.replaceFirst("(?:ing|ed|es|s)$", "") : word)
                .collect(Collectors.toSet());
    }
}
