package portal.panel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.panel.CandidateQueries;
import portal.panel.CandidateRow;
import portal.panel.PanelQueries;
import portal.panel.PanelRow;
import portal.platform.access.Actor;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionRow;
import portal.submission.SubmissionState;

/** Lays out what the secretariat looks at while choosing a panel. */
@ApplicationScoped
class PanelChoice {

    @Inject
    PanelQueries panels;

    @Inject
    CandidateQueries reviewers;

    @Inject
    SubmissionQueries submissions;

    /** The submission, who was asked, and who could be. */
    record Papers(SubmissionRow submission, List<PanelRow> places, List<CandidateRow> candidates) {

        boolean open() {
            return submission.state() == SubmissionState.SUBMITTED
                    || submission.state() == SubmissionState.UNDER_REVIEW;
        }

        boolean toBegin() {
            return submission.state() == SubmissionState.SUBMITTED && !places.isEmpty();
        }
    }

    Papers papers(Actor actor, long submissionId) {
        List<PanelRow> places = panels.panel(actor, submissionId);
        return new Papers(submissions.row(actor, submissionId), places, reviewers.candidates(actor, submissionId));
    }
}
