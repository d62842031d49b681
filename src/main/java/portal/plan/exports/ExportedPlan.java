package portal.plan.exports;

import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.platform.faces.Texts;

/**
 * A plan and what its file says above it.
 *
 * @param window the dates of the plan in words
 */
public record ExportedPlan(PlanDetail plan, PlanHeading heading, String window) {

    public String title() {
        return Texts.of("plan.title." + plan.kind());
    }

    /** The institution and the round. */
    String whose() {
        return heading.institution() + ", " + heading.round();
    }

    /** Without ending. */
    public String fileName() {
        return title() + " - " + heading.institution() + " - " + heading.round();
    }
}
