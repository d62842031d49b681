package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import portal.platform.access.Actor;
import portal.scoring.ConsolidationQueries;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionService;

/** Begins a letter with the template of today: with the panel's feedback, or in the words of one that was wrong. */
@ApplicationScoped
class LetterDrafting {

    @Inject
    LetterRepository letters;

    @Inject
    SubmissionQueries submissions;

    @Inject
    SubmissionService submissionService;

    @Inject
    ConsolidationQueries consolidation;

    @Inject
    LetterWording wording;

    Letter draft(Actor actor, long submissionId, Instant at) {
        submissionService.draftLetter(actor, submissionId);
        SubmissionDetail submission = submissions.detail(actor, submissionId);
        return letters.add(Letter.draft(
                actor, submission, templateId(submission), consolidation.feedback(actor, submissionId), at));
    }

    /** In the words of the letter that was wrong. The wrong one is written first: only one of a submission stands. */
    Letter correct(Actor actor, Letter wrong, String reason, Instant at) {
        SubmissionDetail submission = submissions.detail(actor, wrong.submissionId());
        Letter correction = wrong.correct(actor, reason, templateId(submission), at);
        letters.flush();
        submissionService.correctLetter(actor, wrong.submissionId(), reason.strip());
        return letters.add(correction);
    }

    private long templateId(SubmissionDetail submission) {
        return wording.ofToday(submission.stage(), submission.institutionId()).id();
    }
}
