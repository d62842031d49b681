package portal.plan.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.function.UnaryOperator;
import portal.plan.EntryKind;
import portal.plan.PlanListService;
import portal.plan.PlanService;
import portal.plan.Trajectory;
import portal.plan.TrajectoryService;
import portal.plan.timeframe.PlanWindow;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;

/** Carries out what the buttons of a plan ask for, and says where the page goes on. */
@RequestScoped
public class PlanVerbs {

    @Inject
    CurrentActor current;

    @Inject
    PlanService plans;

    @Inject
    TrajectoryService trajectories;

    @Inject
    PlanListService lists;

    Redirect cover(long plan, PlanWindow seen, PlanWindow window) {
        plans.setWindow(current.get(), plan, seen, window);
        return page(plan).saying("plan.window");
    }

    /** @param filtered keeps the page at the part of the plan that it shows */
    Redirect carryOut(RowCommand command, long plan, UnaryOperator<Redirect> filtered) {
        long action = command.rowId();
        Redirect here = filtered.apply(page(plan));
        return switch (command.verb()) {
            case ADD -> page(plan).with("at", plans.addAction(current.get(), plan));
            case COPY -> here.with("at", plans.copyAction(current.get(), plan, action))
                    .saying("plan.copied");
            case UP, DOWN -> {
                plans.moveAction(current.get(), plan, action, command.verb() == RowCommand.Verb.UP);
                yield here.with("at", action);
            }
            case REMOVE -> {
                plans.removeAction(current.get(), plan, action);
                yield here.with("removed", action);
            }
            case RESTORE -> {
                plans.restoreAction(current.get(), plan, action);
                yield here.with("at", action).saying("plan.restored");
            }
            case CONTINUE -> {
                trajectories.carryOn(current.get(), plan, action);
                yield here.with("at", action).saying("plan.continued");
            }
            case STOP -> {
                trajectories.decide(current.get(), plan, action, Trajectory.STOPPED, null);
                yield here.with("at", action);
            }
            case GLOSSARY -> here.with("line", lists.add(current.get(), plan, EntryKind.GLOSSARY));
            case VALUE -> here.with("line", lists.add(current.get(), plan, EntryKind.VALUE));
            case DROP -> {
                lists.remove(current.get(), plan, action);
                yield here.saying("plan.list.removed");
            }
        };
    }

    private static Redirect page(long plan) {
        return Redirect.to("/plan/edit").with("id", plan);
    }
}
