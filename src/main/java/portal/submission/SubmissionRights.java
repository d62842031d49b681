package portal.submission;

/** What the actor may do with a submission now: the table of state by role from which pages take their buttons. */
public record SubmissionRights(
        boolean edit, boolean submit, boolean unsubmit, boolean returnToInstitution, boolean startReview) {}
