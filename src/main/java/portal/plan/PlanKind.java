package portal.plan;

/** Which way a plan of a submission looks. */
public enum PlanKind {
    /** Looked back on by the RAG analysis. */
    PREVIOUS,
    /** The plan for the years to come. */
    NEW
}
