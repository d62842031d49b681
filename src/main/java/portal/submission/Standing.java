package portal.submission;

import portal.round.Deadline;

/** How things stand for the actor: what he may do, until when, and who has to act. */
public record Standing(SubmissionRights rights, NextStep nextStep, Deadline deadline, boolean inTime) {}
