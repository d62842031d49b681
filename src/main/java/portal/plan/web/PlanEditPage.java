package portal.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
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
    PlanService plans;

    @Inject
    RequestParameters parameters;

    private PlanDetail plan;
    private PlanHeading heading;
    private PlanWindowForm window;
    private boolean open;

    @PostConstruct
    void open() {
        plan = queries.toEdit(actor.get(), parameters.id("id"));
        heading = queries.heading(plan);
        window = new PlanWindowForm(plan.window());
        open = queries.isOpen(plan);
    }

    public String saveWindow() {
        plans.setWindow(actor.get(), plan.id(), window.before(), window.wanted());
        return here().saying("plan.window").toString();
    }

    public String act() {
        RowCommand command = RowCommand.parse(parameters.typed(BUTTON).orElse(""));
        return switch (command.verb()) {
            case ADD -> add();
            case UP, DOWN -> move(command);
            case REMOVE -> remove(command.actionId());
            case RESTORE -> restore(command.actionId());
        };
    }

    private String add() {
        return here().with("at", plans.addAction(actor.get(), plan.id())).toString();
    }

    private String move(RowCommand command) {
        plans.moveAction(actor.get(), plan.id(), command.actionId(), command.verb() == RowCommand.Verb.UP);
        return here().with("at", command.actionId()).toString();
    }

    private String remove(long actionId) {
        plans.removeAction(actor.get(), plan.id(), actionId);
        return here().with("removed", actionId).toString();
    }

    private String restore(long actionId) {
        plans.restoreAction(actor.get(), plan.id(), actionId);
        return here().with("at", actionId).saying("plan.restored").toString();
    }

    private Redirect here() {
        return Redirect.to("/plan/edit").with("id", plan.id());
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

    public boolean isUndoable() {
        return removed().isPresent() && isEditable();
    }

    public long getRemoved() {
        return removed().orElse(0L);
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

    public boolean isLookingAhead() {
        return !plan.isPrevious() && isEditable();
    }

    /** Nothing typed yet: a file is the quicker way. */
    public boolean isBare() {
        return plan.isBare() && isEditable();
    }

    private Optional<Long> removed() {
        return parameters.number("removed");
    }
}
