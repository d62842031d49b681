package portal.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.plan.ActionRow;
import portal.plan.AdviceService;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.PlanQueries;
import portal.plan.PlansOfSubmission;
import portal.plan.advice.LastAdvice;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** The advice of the last letter: how the new plan answers each point, and the list of points where the letter is older. */
@Named
@RequestScoped
public class PlanAdvicePage {

    @Inject
    CurrentActor actor;

    @Inject
    PlanQueries queries;

    @Inject
    AdviceService service;

    @Inject
    RequestParameters parameters;

    private PlanDetail plan;
    private PlanHeading heading;
    private LastAdvice advice;
    private List<AdviceLine> lines;
    private AdviceListForm form;

    @PostConstruct
    void open() {
        plan = queries.detail(actor.get(), parameters.id("id"));
        if (plan.isPrevious()) {
            throw new NotFound();
        }
        heading = queries.heading(plan);
        PlansOfSubmission both = queries.of(actor.get(), plan.roundId(), plan.institutionId());
        advice = both.advice();
        lines = AdviceLine.of(both);
        form = new AdviceListForm(advice);
    }

    public String list() {
        service.list(actor.get(), plan.id(), form.letterDay(), form.lines());
        return Redirect.to("/plan/advice")
                .with("id", plan.id())
                .saying("plan.advice.listed")
                .toString();
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public PlanHeading getHeading() {
        return heading;
    }

    public LastAdvice getAdvice() {
        return advice;
    }

    public List<AdviceLine> getLines() {
        return lines;
    }

    /** The actions that can answer a point: all of the new plan, business as usual too. */
    public List<ActionRow> getChoices() {
        return plan.actions();
    }

    /** Whether the answers can be written here, by this person and now. */
    public boolean isAnswering() {
        return actor.get().actsFor(plan.institutionId()) && queries.isOpen(plan);
    }

    /** Whether the points are for this person to list: where the letter is from before the portal. */
    public boolean isListing() {
        return !advice.isOfPortal() && queries.mayListAdvice(actor.get(), plan);
    }

    /** By what the address of a page names the submission that the plan belongs to. */
    public String getSubmission() {
        return "round=" + plan.roundId() + "&institution=" + plan.institutionId();
    }

    public AdviceListForm getForm() {
        return form;
    }
}
