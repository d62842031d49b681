package portal.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import portal.plan.ActionDoubt;
import portal.plan.ActionRow;
import portal.plan.OwnerLoad;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.PlansOfSubmission;

/** All checks over the two plans of a submission. An empty plan is told apart, by what is missing, and not checked. */
final class PlanChecks {

    private final PlansOfSubmission plans;
    private final Set<Check> blocking;
    private final List<Finding> findings = new ArrayList<>();

    private PlanChecks(PlansOfSubmission plans, Set<Check> blocking) {
        this.plans = plans;
        this.blocking = blocking;
    }

    /** What was found, in the order of the checks. */
    static List<Finding> of(PlansOfSubmission plans, Set<Check> blocking) {
        PlanChecks checks = new PlanChecks(plans, blocking);
        if (!plans.next().activeActions().isEmpty()) {
            checks.lookForward();
        }
        checks.lookBack();
        return checks.findings.stream()
                .sorted((one, other) -> one.check().compareTo(other.check()))
                .toList();
    }

    private void lookForward() {
        List<ActionRow> actions = plans.next().activeActions();
        for (Check check : Check.values()) {
            ActionDoubt doubt = check.doubt();
            if (doubt != null) {
                find(
                        check,
                        actions.stream()
                                .filter(row -> doubt.isAbout(plans.next(), row))
                                .toList());
            }
        }
        OwnerLoad load = OwnerLoad.of(actions);
        if (load.isConcentrated()) {
            String detail = load.topThreeShare().text();
            find(
                    Check.OWNER_CONCENTRATION,
                    List.copyOf(load.top().rows()),
                    load.top().name(),
                    detail);
        }
        Coverage coverage = new Coverage(plans.next());
        tell(Check.PILLAR_WITHOUT_ACTIONS, coverage.emptyThemes());
        tell(Check.YEAR_WITHOUT_ACTIONS, coverage.emptyYears());
    }

    private void lookBack() {
        if (!plans.next().actions().isEmpty()) {
            find(Check.OPEN_ACTION_FORGOTTEN, Continuity.forgotten(plans));
            lookAtAdvice();
        }
        find(
                Check.STATUS_CONTRADICTED,
                plans.previous().activeActions().stream()
                        .filter(StatusClaims::isContradicted)
                        .toList());
    }

    private void lookAtAdvice() {
        List<Finding.Row> open =
                plans.advice().unanswered().stream().map(Finding.Row::of).toList();
        if (!open.isEmpty()) {
            add(Check.ADVICE_UNANSWERED, open, plans.advice().points().size());
        }
    }

    private void find(Check check, List<ActionRow> rows, String... details) {
        if (!rows.isEmpty()) {
            add(check, rows.stream().map(Finding.Row::of).toList(), base(check), details);
        }
    }

    /** What no row can be named for. */
    private void tell(Check check, List<String> what) {
        if (!what.isEmpty()) {
            add(check, List.of(), base(check), String.join(", ", what));
        }
    }

    private int base(Check check) {
        return planOf(check).activeActions().size();
    }

    private void add(Check check, List<Finding.Row> rows, int base, String... details) {
        long plan = planOf(check).id();
        findings.add(new Finding(check, plan, rows, base, List.of(details), blocking.contains(check)));
    }

    private PlanDetail planOf(Check check) {
        return check.plan() == PlanKind.NEW ? plans.next() : plans.previous();
    }
}
