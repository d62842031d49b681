package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.institution.InstitutionQueries;
import portal.panel.AssignmentDeclined;
import portal.panel.ConflictFound;
import portal.submission.SubmissionConsolidated;
import portal.submission.SubmissionEvent;
import portal.submission.SubmissionLetterReturned;
import portal.submission.SubmissionSubmitted;

/** Tells the secretariat what came in and what needs its hand. */
@ApplicationScoped
class OfficeMail {

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    InstitutionQueries institutions;

    void received(@Observes SubmissionSubmitted event) {
        tell("submission.received", event);
    }

    void consolidated(@Observes SubmissionConsolidated event) {
        tell(event.what(), event);
    }

    void letterReturned(@Observes SubmissionLetterReturned event) {
        tell(event.what(), event);
    }

    void declined(@Observes AssignmentDeclined event) {
        tell(event.what(), "/panel/assign.xhtml?submission=" + event.submissionId());
    }

    void conflicted(@Observes ConflictFound event) {
        tell(event.what(), "/panel/assign.xhtml?submission=" + event.submissionId());
    }

    private void tell(String key, SubmissionEvent event) {
        tell(
                key,
                "/submission/view.xhtml?id=" + event.which().submissionId(),
                institutions.nameOf(event.which().institutionId()));
    }

    private void tell(String key, String path, Object... others) {
        addressees.secretariat().forEach(member -> post.send(member, key, path, others));
    }
}
