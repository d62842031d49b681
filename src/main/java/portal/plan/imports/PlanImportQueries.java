package portal.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.plan.PlanDetail;
import portal.plan.PlanHeading;
import portal.plan.PlanQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** What was understood of an uploaded file, for those who edit the plan. */
@ApplicationScoped
public class PlanImportQueries {

    @Inject
    PlanImportRepository imports;

    @Inject
    PlanQueries plans;

    /** The plan that a file may be brought into. */
    public PlanDetail target(Actor actor, long planId) {
        return plans.toEdit(actor, planId);
    }

    /** Whether the plan can still be written in. */
    public boolean isOpen(PlanDetail plan) {
        return plans.isOpen(plan);
    }

    /** Whose plan it is and for which round. */
    public PlanHeading heading(PlanDetail plan) {
        return plans.heading(plan);
    }

    /** @throws NotFound when the file was not uploaded into this plan */
    @Transactional(Transactional.TxType.SUPPORTS)
    public ImportPreview preview(Actor actor, long planId, long importId) {
        PlanDetail plan = plans.toEdit(actor, planId);
        PlanImport planImport = imports.find(importId);
        if (planImport.planId() != plan.id()) {
            throw new NotFound();
        }
        PlanDraft draft = imports.draft(planImport, plan);
        return new ImportPreview(
                planImport.id(),
                imports.fileName(planImport),
                planImport.isConfirmed(),
                planImport.choices().years().orElse(plan.window().years()),
                draft,
                PlanComparison.of(plan, draft, imports.earlier(plan)));
    }
}
