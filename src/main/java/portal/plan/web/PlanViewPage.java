package portal.plan.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.plan.OwnerLoad;
import portal.plan.PlanCoverage;
import portal.plan.PlanDetail;
import portal.plan.PlanFilter;
import portal.plan.PlanHeading;
import portal.plan.PlanQueries;
import portal.plan.PlanTimeline;
import portal.plan.Succession;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;

/** A plan to read, for all who may: as a table, along its quarters, by pillar and year, or by owner. */
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
    private PlanView view;
    private PlanFilterForm filter;
    private PlanDetail shown;
    private Succession succession;
    private @Nullable PlanTimeline timeline;
    private @Nullable PlanCoverage coverage;
    private @Nullable OwnerLoad load;

    @PostConstruct
    void open() {
        plan = queries.detail(actor.get(), parameters.id("id"));
        heading = queries.heading(plan);
        succession = queries.succession(actor.get(), plan);
        view = plan.isBare()
                ? PlanView.TABLE
                : PlanView.ofPath(parameters.text("as").orElse(""));
        filter = new PlanFilterForm(plan, parameters);
        shown = plan.only(filter.filter());
        switch (view) {
            case TABLE -> {}
            case TIMELINE -> timeline = PlanTimeline.of(plan);
            case COVERAGE -> coverage = PlanCoverage.of(plan);
            case LOAD -> load = OwnerLoad.of(plan.activeActions());
        }
    }

    public PlanDetail getPlan() {
        return plan;
    }

    /** The plan with the actions that are wanted. */
    public PlanDetail getShown() {
        return shown;
    }

    public PlanHeading getHeading() {
        return heading;
    }

    public Succession getSuccession() {
        return succession;
    }

    public PlanListsSheet getLists() {
        return new PlanListsSheet(plan.lists(), 0);
    }

    public PlanView getView() {
        return view;
    }

    /** Another way to look at the plan needs something in it. */
    public List<PlanView> getViews() {
        return plan.isBare() ? List.of() : List.of(PlanView.values());
    }

    public PlanFilterForm getFilter() {
        return filter;
    }

    /** Only the table is filtered. */
    public boolean isFilterable() {
        return view == PlanView.TABLE && !plan.isBare();
    }

    public boolean isFiltered() {
        return isFilterable() && !filter.filter().equals(PlanFilter.NONE);
    }

    /** There when the plan is looked at along its quarters. */
    public @Nullable PlanTimeline getTimeline() {
        return timeline;
    }

    /** There when it is looked at by pillar and year. */
    public @Nullable PlanCoverage getCoverage() {
        return coverage;
    }

    /** There when it is looked at by owner. */
    public @Nullable OwnerLoad getLoad() {
        return load;
    }
}
