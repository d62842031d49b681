package portal.overview;

import portal.submission.SubmissionState;

/** How many submissions of a round are in a state. */
public record StateCount(SubmissionState state, long submissions) {}
