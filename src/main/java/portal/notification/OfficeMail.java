package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.institution.InstitutionQueries;
import portal.panel.AssignmentDeclined;
import portal.panel.ConflictFound;
import portal.platform.access.Role;
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
        tell(event.what(), event.submissionId(), "/panel/assign.xhtml?submission=");
    }

    void conflicted(@Observes ConflictFound event) {
        tell(event.what(), event.submissionId(), "/panel/assign.xhtml?submission=");
    }

    private void tell(String key, SubmissionEvent event) {
        tell(
                key,
                event.which().submissionId(),
                "/submission/view.xhtml?id=",
                institutions.nameOf(event.which().institutionId()));
    }

    private void tell(String key, long submissionId, String page, Object... others) {
        addressees
                .serving(Role.SECRETARIAT, submissionId)
                .forEach(member -> post.send(member, key, page + submissionId, others));
    }
}
