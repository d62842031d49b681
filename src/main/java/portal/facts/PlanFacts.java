package portal.facts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OwnerLoad;
import portal.plan.PlanDetail;
import portal.plan.Theme;
import portal.plan.advice.Advice;
import portal.plan.advice.LastAdvice;
import portal.platform.text.Share;

/** Counts what the two plans of a submission hold. Every number in a letter comes from here. */
final class PlanFacts {

    static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private final Map<String, String> facts = new LinkedHashMap<>();

    private PlanFacts() {}

    /** The RAG analysis: how many actions, what became of them, in which themes. */
    static Map<String, String> ofPrevious(PlanDetail plan) {
        PlanFacts facts = new PlanFacts();
        facts.countPrevious(plan);
        return facts.facts;
    }

    /** What the last letter advised, and how much of it the plan to come answers. */
    static Map<String, String> ofAdvice(LastAdvice advice) {
        PlanFacts facts = new PlanFacts();
        List<Advice> points = advice.points();
        facts.put("advice.total", points.size());
        facts.put(
                "advice.with-action", points.stream().filter(Advice::hasAction).count());
        facts.put(
                "advice.with-reason",
                points.stream()
                        .filter(point -> !point.hasAction() && point.hasReason())
                        .count());
        facts.put("advice.unanswered", advice.unanswered().size());
        return facts.facts;
    }

    /** The plan to come: how many actions, and how well they are described. */
    static Map<String, String> ofNext(PlanDetail plan) {
        PlanFacts facts = new PlanFacts();
        facts.countNext(plan);
        return facts.facts;
    }

    private void countPrevious(PlanDetail plan) {
        List<ActionRow> actions = plan.activeActions();
        put("previous.actions.total", actions.size());
        for (ActionStatus status : ActionStatus.values()) {
            put("previous.status." + word(status), count(actions, row -> row.status() == status));
        }
        put("previous.status.unknown", count(actions, row -> row.status() == null));
        Share complete = new Share(count(actions, PlanFacts::isComplete), actions.size());
        facts.put("previous.complete.share", complete.text());
        facts.put(
                "previous.complete.phrase",
                PhraseBand.of(complete.part(), complete.whole()).phrase());
        long themes = 0;
        for (Theme theme : Theme.values()) {
            long completed =
                    count(actions, row -> isComplete(row) && row.themes().contains(theme));
            put("previous.complete." + word(theme), completed);
            themes += Math.min(completed, 1);
        }
        put("previous.complete.themes", themes);
        put("previous.with-account", count(actions, row -> !row.account().isBlank()));
        put("previous.with-evidence", count(actions, row -> !row.evidence().isBlank()));
        put("previous.open.with-reason", count(actions, row -> isOpen(row) && row.reason() != null));
        put("previous.business-as-usual", plan.actions().size() - actions.size());
        window("previous", plan);
    }

    private void countNext(PlanDetail plan) {
        List<ActionRow> actions = plan.activeActions();
        put("plan.actions.total", actions.size());
        for (Theme theme : Theme.values()) {
            put("plan.theme." + word(theme), count(actions, row -> row.themes().contains(theme)));
        }
        put("plan.theme.none", count(actions, row -> row.themes().isEmpty()));
        put("plan.with-owner", count(actions, row -> !row.owner().isBlank()));
        put("plan.with-measure", count(actions, row -> !row.successMeasure().isBlank()));
        put("plan.with-numeric-measure", count(actions, row -> row.measure().hasNumber()));
        put("plan.with-baseline", count(actions, row -> row.measure().hasBaseline()));
        put("plan.with-date", count(actions, ActionRow::isDated));
        put("plan.lasting", count(actions, ActionRow::isLasting));
        share("plan.with-owner", actions, row -> !row.owner().isBlank());
        share("plan.with-measure", actions, row -> !row.successMeasure().isBlank());
        share("plan.with-date", actions, ActionRow::isDated);
        owners(actions);
        put("plan.business-as-usual", plan.actions().size() - actions.size());
        put("plan.months", plan.window().months());
        window("plan", plan);
    }

    private void owners(List<ActionRow> actions) {
        OwnerLoad load = OwnerLoad.of(actions);
        if (!load.owners().isEmpty()) {
            facts.put("plan.owner.top", load.top().name());
            facts.put("plan.owner.top.share", load.topShare().text());
            facts.put("plan.owner.top-three.share", load.topThreeShare().text());
        }
    }

    private void share(String token, List<ActionRow> actions, Predicate<ActionRow> which) {
        facts.put(token + ".share", new Share(count(actions, which), actions.size()).text());
    }

    /** Only where somebody has said when the plan begins. */
    private void window(String prefix, PlanDetail plan) {
        LocalDate start = plan.window().start();
        LocalDate end = plan.window().end();
        if (start != null && end != null) {
            facts.put(prefix + ".window", MONTH.format(start) + " to " + MONTH.format(end));
        }
    }

    private void put(String token, long number) {
        facts.put(token, Long.toString(number));
    }

    private static long count(List<ActionRow> actions, Predicate<ActionRow> which) {
        return actions.stream().filter(which).count();
    }

    private static boolean isComplete(ActionRow row) {
        return row.status() == ActionStatus.COMPLETE;
    }

    private static boolean isOpen(ActionRow row) {
        return row.status() != null && !isComplete(row);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
