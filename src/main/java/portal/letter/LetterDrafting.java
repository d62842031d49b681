package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import portal.platform.access.Actor;
import portal.scoring.ConsolidationQueries;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionService;

/** Begins a letter with the template of today and the panel's feedback. */
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
    LetterDay day;

    Letter draft(Actor actor, long submissionId, Instant at) {
        submissionService.draftLetter(actor, submissionId);
        SubmissionDetail submission = submissions.detail(actor, submissionId);
        LetterTemplate template = letters.template(submission.stage(), day.today())
                .orElseThrow(() -> new NoLetterTemplate(submission.stage()));
        return letters.add(
                Letter.draft(actor, submission, template.id(), consolidation.feedback(actor, submissionId), at));
    }
}
