package portal.scoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.scoring.ConsolidationQueries;
import portal.scoring.ConsolidationSheet;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionQueries;

/** Lays out what a panel needs when it meets. */
@ApplicationScoped
class MeetingTable {

    @Inject
    ConsolidationQueries consolidations;

    @Inject
    SubmissionQueries submissions;

    record Papers(ConsolidationSheet sheet, SubmissionDetail submission) {}

    Papers papers(Actor actor, long submissionId) {
        return new Papers(consolidations.sheet(actor, submissionId), submissions.detail(actor, submissionId));
    }
}
