package portal.scoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.facts.FactService;
import portal.facts.Facts;
import portal.platform.access.Actor;
import portal.scoring.ReviewQueries;
import portal.scoring.ReviewSheet;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionQueries;

/** Lays out what a reviewer needs at once: his sheet, the frozen submission and its facts. */
@ApplicationScoped
class Desk {

    @Inject
    ReviewQueries reviews;

    @Inject
    SubmissionQueries submissions;

    @Inject
    FactService facts;

    record Papers(ReviewSheet sheet, SubmissionDetail submission, Facts facts) {}

    Papers papers(Actor actor, long assignmentId) {
        ReviewSheet sheet = reviews.sheet(actor, assignmentId);
        long submissionId = sheet.own().submissionId();
        return new Papers(sheet, submissions.detail(actor, submissionId), facts.of(actor, submissionId));
    }
}
