package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Set;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.institution.InstitutionQueries;
import portal.platform.access.Role;
import portal.platform.faces.Moments;
import portal.round.Deadline;
import portal.round.DeadlineExtended;
import portal.round.RoundQueries;
import portal.submission.SubmissionEvent;
import portal.submission.SubmissionIssued;
import portal.submission.SubmissionOpened;
import portal.submission.SubmissionReturned;
import portal.submission.SubmissionUnsubmitted;

/** Tells the editors and approvers of an institution how their submission goes. */
@ApplicationScoped
class InstitutionMail {

    private static final String SUBMISSION = "/submission/view.xhtml?id=";

    @Inject
    Post post;

    @Inject
    AccountQueries people;

    @Inject
    InstitutionQueries institutions;

    @Inject
    RoundQueries rounds;

    @Inject
    Moments moments;

    void opened(@Observes SubmissionOpened event) {
        Deadline deadline =
                rounds.deadlineFor(event.which().roundId(), event.which().institutionId());
        tell(event, moments.deadline(deadline.at(), deadline.zoneId()));
    }

    void unsubmitted(@Observes SubmissionUnsubmitted event) {
        tell(event, "");
    }

    void returned(@Observes SubmissionReturned event) {
        tell(event, event.reason());
    }

    void issued(@Observes SubmissionIssued event) {
        tell(event, "");
    }

    void extended(@Observes DeadlineExtended event) {
        Deadline deadline = rounds.deadlineFor(event.roundId(), event.institutionId());
        tell(
                event.institutionId(),
                event.roundId(),
                event.what(),
                "/overview/home.xhtml",
                moments.deadline(deadline.at(), deadline.zoneId()));
    }

    private void tell(SubmissionEvent event, String more) {
        tell(
                event.which().institutionId(),
                event.which().roundId(),
                event.what(),
                SUBMISSION + event.which().submissionId(),
                more);
    }

    private void tell(long institutionId, long roundId, String key, String path, String more) {
        String institution = institutions.nameOf(institutionId);
        String round = rounds.of(roundId).name();
        everybodyAt(institutionId).forEach(person -> post.send(person, key, path, institution, round, more));
    }

    private Set<PersonName> everybodyAt(long institutionId) {
        Set<PersonName> everybody = new LinkedHashSet<>(people.holdersAt(Role.INSTITUTION_APPROVER, institutionId));
        everybody.addAll(people.holdersAt(Role.INSTITUTION_EDITOR, institutionId));
        return everybody;
    }
}
