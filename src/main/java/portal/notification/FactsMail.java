package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import portal.institution.InstitutionQueries;
import portal.letter.factual.CorrectionTakenUp;
import portal.platform.access.Role;
import portal.platform.faces.Moments;
import portal.submission.FactsAnswer;
import portal.submission.SubmissionFactsAnswered;
import portal.submission.SubmissionFactsAsked;

/** Tells an institution that it is asked to check the facts of its letter and what became of its corrections, and the secretariat what it said. */
@ApplicationScoped
class FactsMail {

    static final String PAGE = "/letter/check.xhtml?submission=";

    private static final Set<FactsAnswer> BY_THE_OFFICE = EnumSet.of(FactsAnswer.LAPSED, FactsAnswer.TAKEN_BACK);

    @Inject
    InstitutionPost institutionPost;

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    InstitutionQueries institutions;

    @Inject
    Moments moments;

    void asked(@Observes SubmissionFactsAsked event) {
        institutionPost.send(
                event.which().institutionId(),
                event.which().roundId(),
                event.what(),
                PAGE + event.which().submissionId(),
                moments.day(event.until()));
    }

    /** Whoever answered knows; whoever did not is told that it is too late, or not needed any more. */
    void answered(@Observes SubmissionFactsAnswered event) {
        if (event.answer() != FactsAnswer.TAKEN_BACK) {
            tellOffice(event);
        }
        if (BY_THE_OFFICE.contains(event.answer())) {
            institutionPost.send(
                    event.which().institutionId(),
                    event.which().roundId(),
                    event.what(),
                    PAGE + event.which().submissionId());
        }
    }

    private void tellOffice(SubmissionFactsAnswered event) {
        String institution = institutions.nameOf(event.which().institutionId());
        String submission = "/submission/view.xhtml?id=" + event.which().submissionId();
        addressees
                .serving(Role.SECRETARIAT, event.which().submissionId())
                .forEach(member -> post.send(member, event.what() + ".office", submission, institution));
    }

    /** Once, when nothing waits any more. */
    void takenUp(@Observes CorrectionTakenUp event) {
        if (event.last()) {
            institutionPost.send(
                    event.where().institutionId(),
                    event.where().roundId(),
                    "letter.corrections-taken-up",
                    PAGE + event.where().submissionId());
        }
    }
}
