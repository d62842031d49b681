package portal.scoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.scoring.ReviewQueries;
import portal.scoring.ReviewSheet;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionQueries;

/** Lays out what a reviewer needs at once: his sheet and the frozen submission. */
@ApplicationScoped
class Desk {

    @Inject
    ReviewQueries reviews;

    @Inject
    SubmissionQueries submissions;

    record Papers(ReviewSheet sheet, SubmissionDetail submission) {}

    Papers papers(Actor actor, long assignmentId) {
        ReviewSheet sheet = reviews.sheet(actor, assignmentId);
        long submissionId = sheet.own().submissionId();
        return new Papers(sheet, submissions.detail(actor, submissionId));
    }
}
