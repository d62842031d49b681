package portal.plan.imports;

/** An uploaded file and what was understood of it. */
public record ImportPreview(long id, String fileName, boolean confirmed, PlanDraft draft) {}
