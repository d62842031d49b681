package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.platform.faces.Moments;
import portal.round.Deadline;
import portal.round.RoundQueries;

/** Reminds institutions of the deadline and reviewers of what they have accepted. Each call is a transaction of its own. */
@ApplicationScoped
@Transactional
class ReminderMail {

    @Inject
    Reminders reminders;

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    RoundQueries rounds;

    @Inject
    Moments moments;

    void remind(Due.OfSubmission due) {
        Deadline deadline = rounds.deadlineFor(due.roundId(), due.institutionId());
        if (reminders.take(due, deadline.at())) {
            String round = rounds.of(due.roundId()).name();
            String until = moments.deadline(deadline.at(), deadline.zoneId());
            addressees
                    .at(due.institutionId())
                    .forEach(person ->
                            post.send(person, "submission.due", "/submission/view.xhtml?id=" + due.id(), round, until));
        }
    }

    void remind(Due.OfReview due) {
        if (reminders.take(due, due.at())) {
            addressees
                    .one(due.reviewerId())
                    .ifPresent(
                            reviewer -> post.send(reviewer, "scoring.due", "/panel/list.xhtml", moments.day(due.on())));
        }
    }
}
