package portal.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.PlanQueries;
import portal.plan.RemovedAction;
import portal.plan.Succession;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;

/** The plan as a table to work in. Cells save themselves; this page adds, moves and removes whole actions. */
@Named
@RequestScoped
public class PlanEditPage {

    /** The button of the form that carries out what the row's button names. */
    private static final String BUTTON = "rows:do";

    @Inject
    CurrentActor actor;

    @Inject
    PlanQueries queries;

    @Inject
    PlanVerbs verbs;

    @Inject
    RequestParameters parameters;

    private PlanDetail plan;
    private PlanHeading heading;
    private PlanWindowForm window;
    private PlanFilterForm filter;
    private PlanSheet sheet;
    private PlanListsSheet lists;
    private Succession succession;
    private List<RemovedAction> removed = List.of();
    private boolean open;

    @PostConstruct
    void open() {
        plan = queries.toEdit(actor.get(), parameters.id("id"));
        heading = queries.heading(plan);
        window = new PlanWindowForm(plan);
        open = queries.isOpen(plan);
        succession = queries.succession(actor.get(), plan);
        filter = new PlanFilterForm(plan, parameters);
        sheet = new PlanSheet(plan, filter.filter(), getAt());
        lists = new PlanListsSheet(plan.lists(), parameters.number("line").orElse(0L));
        removed = isEditable() ? queries.removed(plan) : List.of();
    }

    public String saveWindow() {
        return verbs.cover(plan.id(), window.before(), window.wanted()).toString();
    }

    public String act() {
        RowCommand command = RowCommand.parse(parameters.typed(BUTTON).orElse(""));
        return verbs.carryOut(command, plan.id(), filter::with).toString();
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public PlanHeading getHeading() {
        return heading;
    }

    /** By what the address of a page names the submission that the plan belongs to. */
    public String getSubmission() {
        return "round=" + plan.roundId() + "&institution=" + plan.institutionId();
    }

    public PlanWindowForm getWindow() {
        return window;
    }

    /** The action that was worked on last, where the page continues. */
    public long getAt() {
        return parameters.number("at").orElse(0L);
    }

    /** The address below which the cells of actions save themselves. */
    public String getCells() {
        return "/api/plans/" + plan.id() + "/actions";
    }

    public PlanFilterForm getFilter() {
        return filter;
    }

    public Succession getSuccession() {
        return succession;
    }

    public PlanSheet getSheet() {
        return sheet;
    }

    public PlanListsSheet getLists() {
        return lists;
    }

    /** What was removed in the last thirty days. */
    public List<RemovedAction> getRemoved() {
        return removed;
    }

    /** What was removed a moment ago, if anything. */
    public List<RemovedAction> getJustRemoved() {
        long last = parameters.number("removed").orElse(0L);
        return removed.stream().filter(action -> action.id() == last).toList();
    }

    public boolean isEditable() {
        return open;
    }

    /** Not handed in, and too late to be. */
    public boolean isLate() {
        return !plan.isFrozen() && !open;
    }

    public boolean isLookingBack() {
        return plan.isPrevious() && isEditable();
    }

    public boolean isFilled() {
        return !plan.isBare() && isEditable();
    }

    /** Nothing typed yet: a file is the quicker way. */
    public boolean isBare() {
        return plan.isBare() && isEditable();
    }
}
