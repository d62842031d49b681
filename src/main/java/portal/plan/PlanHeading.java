package portal.plan;

/** Whose plan it is, and for which round. */
public record PlanHeading(String institution, String round) {}
