package portal.plan;

import java.util.List;

/** What is written, added and removed when something from outside is brought together with a plan. */
public record PlanMerge(List<FieldEdit> edits, List<NewAction> added, List<Long> removed, List<ListEntry> entries) {}
