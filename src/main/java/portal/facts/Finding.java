package portal.facts;

import java.util.List;
import java.util.stream.Stream;
import portal.plan.ActionRow;
import portal.plan.advice.Advice;
import portal.platform.faces.Texts;

/**
 * What a check has found, in the same words for who submits and for who reviews.
 *
 * @param planId the plan that the rows are in
 * @param rows the actions or the points of advice that are meant
 * @param base how many of them were looked at
 * @param details what else the words need: a name, some pillars, some years
 * @param blocking whether it has to be put right before the submission can go in
 */
public record Finding(Check check, long planId, List<Row> rows, int base, List<String> details, boolean blocking) {

    private static final String ADVICE_PAGE = "/plan/advice.xhtml";

    /** What a finding names: by its words, and by its place on the page that shows it. */
    public record Row(String name, String anchor) {

        /** An action by its reference and its first words. */
        static Row of(ActionRow row) {
            String name = row.label().isEmpty() ? Texts.of("facts.check.unnamed", row.position()) : row.label();
            return new Row(name, "action-" + row.id());
        }

        static Row of(Advice point) {
            return new Row(point.words(), point.anchor());
        }
    }

    public Finding {
        rows = List.copyOf(rows);
    }

    /** What was found, with its number and base. */
    public String title() {
        return Texts.of(
                "facts.check." + check,
                Stream.concat(Stream.of(rows.size(), base), details.stream()).toArray());
    }

    /** Why it matters and what to do. */
    public String advice() {
        return Texts.of("facts.check." + check + ".advice");
    }

    /** Whether it names rows; else it is about the plan as a whole. */
    public boolean isOfRows() {
        return !rows.isEmpty();
    }

    /** Whether it is about a plan as a whole that another page shows. */
    public boolean ofPlan(String page) {
        return rows.isEmpty() && !page.isEmpty();
    }

    /** Whether to tell the reader, who may still be writing, that it has to be put right. */
    public boolean holdsUp(boolean writing) {
        return blocking && writing;
    }

    public String anchor() {
        return "check-" + check;
    }

    /** Where the plan is read or changed, by the page named; on a page that shows the plan itself, nowhere else. */
    public String planHref(String page) {
        return page.isEmpty() ? "" : page + "?id=" + planId;
    }

    /** The row there. Points of advice have a page of their own beside that of the plan. */
    public String href(String page, Row row) {
        boolean elsewhere = check == Check.ADVICE_UNANSWERED && !page.isEmpty();
        return planHref(elsewhere ? ADVICE_PAGE : page) + "#" + row.anchor();
    }
}
