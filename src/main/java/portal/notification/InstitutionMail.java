package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.platform.faces.Moments;
import portal.round.Deadline;
import portal.round.DeadlineExtended;
import portal.round.RoundQueries;
import portal.round.RoundRescheduled;
import portal.submission.SubmissionEvent;
import portal.submission.SubmissionIssued;
import portal.submission.SubmissionLetterSuperseded;
import portal.submission.SubmissionOpened;
import portal.submission.SubmissionReturned;
import portal.submission.SubmissionUnsubmitted;

/** Tells the editors and approvers of an institution how their submission goes. */
@ApplicationScoped
class InstitutionMail {

    private static final String SUBMISSION = "/submission/view.xhtml?id=";

    @Inject
    InstitutionPost post;

    @Inject
    InvitedQueries invited;

    @Inject
    RoundQueries rounds;

    @Inject
    Moments moments;

    void opened(@Observes SubmissionOpened event) {
        tell(event, deadline(event));
    }

    void unsubmitted(@Observes SubmissionUnsubmitted event) {
        tell(event);
    }

    void returned(@Observes SubmissionReturned event) {
        tell(event, event.reason(), deadline(event));
    }

    void issued(@Observes SubmissionIssued event) {
        tell(event);
    }

    void superseded(@Observes SubmissionLetterSuperseded event) {
        tell(event, event.reason());
    }

    void extended(@Observes DeadlineExtended event) {
        Deadline deadline = rounds.deadlineFor(event.roundId(), event.institutionId());
        due(event.institutionId(), event.roundId(), event.what(), deadline);
    }

    /** Whoever has longer anyway is not disturbed. */
    void rescheduled(@Observes RoundRescheduled event) {
        invited.beforeReview(event.roundId()).forEach(institution -> {
            Deadline deadline = rounds.deadlineFor(event.roundId(), institution);
            if (!deadline.extended()) {
                due(institution, event.roundId(), event.what(), deadline);
            }
        });
    }

    private void due(long institutionId, long roundId, String key, Deadline deadline) {
        post.send(
                institutionId,
                roundId,
                key,
                "/overview/home.xhtml",
                moments.deadline(deadline.at(), deadline.zoneId()));
    }

    private String deadline(SubmissionEvent event) {
        Deadline deadline =
                rounds.deadlineFor(event.which().roundId(), event.which().institutionId());
        return moments.deadline(deadline.at(), deadline.zoneId());
    }

    private void tell(SubmissionEvent event, Object... more) {
        post.send(
                event.which().institutionId(),
                event.which().roundId(),
                event.what(),
                SUBMISSION + event.which().submissionId(),
                more);
    }
}
