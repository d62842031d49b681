package portal.submission;

import portal.round.Deadline;

/**
 * How things stand for the actor: what he may do, until when, and who has to act.
 *
 * @param leavesTime whether the deadline leaves the institution time for what is returned to it now
 */
public record Standing(
        SubmissionRights rights, NextStep nextStep, Deadline deadline, boolean inTime, boolean leavesTime) {}
