package portal.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.PlanQueries;
import portal.plan.Trajectory;
import portal.plan.TrajectoryService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** What the new plan makes of one action of the previous one. */
@Named
@RequestScoped
public class PlanSuccessorPage {

    @Inject
    CurrentActor actor;

    @Inject
    PlanQueries queries;

    @Inject
    TrajectoryService trajectories;

    @Inject
    RequestParameters parameters;

    private PlanDetail plan;
    private PlanHeading heading;
    private ActionRow action;
    private List<ActionRow> choices;
    private boolean open;
    private @Nullable Trajectory trajectory;
    private @Nullable Long successor;

    @PostConstruct
    void open() {
        plan = queries.toEdit(actor.get(), parameters.id("id"));
        heading = queries.heading(plan);
        long id = parameters.id("action");
        action = plan.actions().stream()
                .filter(row -> plan.isPrevious())
                .filter(row -> row.id() == id)
                .findFirst()
                .orElseThrow(NotFound::new);
        choices = queries.succession(actor.get(), plan).next().actions();
        open = queries.isOpen(plan);
        trajectory = action.trajectory();
        successor = action.successorId();
    }

    public String save() {
        trajectories.decide(actor.get(), plan.id(), action.id(), trajectory, successor);
        return Redirect.to("/plan/edit")
                .with("id", plan.id())
                .with("at", action.id())
                .saying("plan.trajectory")
                .toString();
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public PlanHeading getHeading() {
        return heading;
    }

    public ActionRow getAction() {
        return action;
    }

    /** The actions of the new plan. */
    public List<ActionRow> getChoices() {
        return choices;
    }

    public List<Trajectory> getTrajectories() {
        return List.of(Trajectory.values());
    }

    public boolean isOpen() {
        return open;
    }

    public @Nullable Trajectory getTrajectory() {
        return trajectory;
    }

    public void setTrajectory(@Nullable Trajectory trajectory) {
        this.trajectory = trajectory;
    }

    public @Nullable Long getSuccessor() {
        return successor;
    }

    public void setSuccessor(@Nullable Long successor) {
        this.successor = successor;
    }
}
