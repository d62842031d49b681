package portal.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.PlanQueries;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;

/** A plan to read, for all who may. */
@Named
@RequestScoped
public class PlanViewPage {

    @Inject
    CurrentActor actor;

    @Inject
    PlanQueries queries;

    @Inject
    RequestParameters parameters;

    private PlanDetail plan;
    private PlanHeading heading;

    @PostConstruct
    void open() {
        plan = queries.detail(actor.get(), parameters.id("id"));
        heading = queries.heading(plan);
    }

    public PlanDetail getPlan() {
        return plan;
    }

    public PlanHeading getHeading() {
        return heading;
    }
}
