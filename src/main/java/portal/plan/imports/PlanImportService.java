package portal.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.plan.PlanDetail;
import portal.plan.PlanPolicy;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.platform.access.Actor;
import portal.platform.files.Allowance;
import portal.platform.files.Upload;

/** Takes a file in, lets a person say what its tables and columns are, and puts it into the plan when they confirm. */
@ApplicationScoped
@Transactional
public class PlanImportService {

    @Inject
    PlanPolicy policy;

    @Inject
    PlanQueries queries;

    @Inject
    PlanService plans;

    @Inject
    PlanImportRepository imports;

    @Inject
    PlanFiles files;

    /**
     * Keeps a file that can be read as a plan.
     *
     * @return the id under which it waits for confirmation
     */
    public long upload(Actor actor, long planId, Upload upload) {
        PlanDetail plan = queries.open(actor, planId);
        policy.mayEdit(actor, plan.institutionId()).orRefuse();
        Allowance.TABLES.require(imports.bytesOf(plan.id()), upload.size());
        return imports.add(files.keep(actor, plan, upload)).id();
    }

    /** Keeps what a person has said about tables and columns. */
    public void choose(Actor actor, long importId, DraftChoices choices) {
        PlanImport planImport = imports.held(importId);
        policy.mayEdit(actor, plan(actor, planImport).institutionId()).orRefuse();
        planImport.choose(choices);
    }

    /** Puts all that the draft says into the plan, or nothing. */
    public void confirm(Actor actor, long importId, Confirmation confirmation) {
        PlanImport planImport = imports.held(importId);
        PlanDetail plan = plan(actor, planImport);
        policy.mayEdit(actor, plan.institutionId()).orRefuse();
        PlanDraft draft = imports.draft(planImport, plan);
        if (draft.actions().isEmpty() && draft.lists().isEmpty()) {
            throw new NothingToBringIn();
        }
        PlanComparison comparison = PlanComparison.of(plan, draft, imports.earlier(plan));
        planImport.confirm(files.now());
        imports.remember(plan, draft);
        planImport.choices().years().ifPresent(years -> plans.countYears(actor, plan.id(), years));
        switch (confirmation.way()) {
            case MERGE -> plans.merge(actor, plan.id(), comparison.merge(confirmation.seen(), confirmation.fileWins()));
            case REPLACE -> plans.bringIn(actor, plan.id(), draft.actions(), draft.lists(), true);
            case APPEND -> plans.bringIn(actor, plan.id(), draft.actions(), draft.lists(), false);
        }
    }

    private PlanDetail plan(Actor actor, PlanImport planImport) {
        return queries.detail(actor, planImport.planId());
    }
}
