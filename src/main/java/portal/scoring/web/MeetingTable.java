package portal.scoring.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.facts.FactService;
import portal.facts.Facts;
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

    @Inject
    FactService facts;

    record Papers(ConsolidationSheet sheet, SubmissionDetail submission, Facts facts) {}

    Papers papers(Actor actor, long submissionId) {
        ConsolidationSheet sheet = consolidations.sheet(actor, submissionId);
        return new Papers(sheet, submissions.detail(actor, submissionId), facts.of(actor, submissionId));
    }
}
