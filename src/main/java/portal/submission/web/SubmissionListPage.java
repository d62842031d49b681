package portal.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionRow;
import portal.submission.SubmissionService;

/** The submissions of the institutions that the person acts for, and those that could begin now. */
@Named
@RequestScoped
public class SubmissionListPage {

    @Inject
    CurrentActor current;

    @Inject
    SubmissionQueries queries;

    @Inject
    SubmissionService submissions;

    @Inject
    Beginnings beginnings;

    private List<SubmissionRow> rows = List.of();
    private List<Beginning> open = List.of();

    @PostConstruct
    void open() {
        rows = queries.visibleTo(current.get());
        open = beginnings.of(current.get(), rows);
    }

    public String begin(Beginning beginning) {
        long id = submissions.open(current.get(), beginning.roundId(), beginning.institutionId());
        return Redirect.to("/submission/view")
                .with("id", id)
                .saying("submission.opened")
                .toString();
    }

    public List<SubmissionRow> getRows() {
        return rows;
    }

    public List<Beginning> getBeginnings() {
        return open;
    }

    public boolean isNothing() {
        return rows.isEmpty() && open.isEmpty();
    }
}
