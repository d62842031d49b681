package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.letter.LetterQueries;
import portal.letter.LetterRow;
import portal.letter.LetterService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionRow;
import portal.submission.SubmissionState;

/** All letters, and the submissions that wait for one. */
@Named
@RequestScoped
public class LetterListPage {

    @Inject
    CurrentActor current;

    @Inject
    LetterQueries queries;

    @Inject
    SubmissionQueries submissions;

    @Inject
    LetterService letters;

    private List<LetterRow> rows = List.of();
    private List<SubmissionRow> waiting = List.of();

    @PostConstruct
    void open() {
        rows = queries.list(current.get());
        waiting = submissions.visibleTo(current.get()).stream()
                .filter(row -> row.state() == SubmissionState.CONSOLIDATED)
                .toList();
    }

    public String draft(long submissionId) {
        long id = letters.draft(current.get(), submissionId);
        return Redirect.to("/letter/edit")
                .with("id", id)
                .saying("letter.drafted")
                .toString();
    }

    public List<LetterRow> getRows() {
        return rows;
    }

    public List<SubmissionRow> getWaiting() {
        return waiting;
    }
}
