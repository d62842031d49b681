package portal.plan.imports;

/** An uploaded file, what was understood of it, and what it would change in the plan. */
public record ImportPreview(long id, String fileName, boolean confirmed, PlanDraft draft, PlanComparison comparison) {}
