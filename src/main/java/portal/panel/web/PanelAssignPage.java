package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import portal.panel.CandidateRow;
import portal.panel.PanelRow;
import portal.panel.PanelService;
import portal.panel.proposing.NobodyPicked;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.submission.SubmissionRow;

/** Where the secretariat chooses the panel of a submission. */
@Named
@RequestScoped
public class PanelAssignPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    PanelChoice choice;

    @Inject
    PanelService panels;

    private PanelChoice.Papers papers;

    @PostConstruct
    void open() {
        papers = choice.papers(current.get(), parameters.id("submission"));
    }

    /** Asks the reviewer who was picked in the table, to lead where that was ticked. */
    public String offer() {
        Optional<Long> picked = parameters.typedNumber("reviewer");
        if (picked.isEmpty()) {
            throw new NobodyPicked();
        }
        boolean leading = parameters.typed("leading").isPresent();
        String beyond = parameters.typed("beyond").orElse("");
        panels.assign(current.get(), submissionId(), picked.get(), leading, beyond);
        return back("panel.offered");
    }

    /** The assignment is named by the form itself, not by its place in the list, which may have moved meanwhile. */
    public String appoint() {
        panels.appointLead(current.get(), place());
        return back("panel.lead");
    }

    public String withdraw() {
        panels.unassign(current.get(), place());
        return back("panel.withdrawn");
    }

    public String begin() {
        panels.startReview(current.get(), submissionId());
        return back("panel.began");
    }

    private long place() {
        return parameters.typedNumber("place").orElseThrow(NotFound::new);
    }

    private long submissionId() {
        return papers.submission().id();
    }

    private String back(String done) {
        return Redirect.to("/panel/assign")
                .with("submission", submissionId())
                .saying(done)
                .toString();
    }

    public SubmissionRow getSubmission() {
        return papers.submission();
    }

    public List<PanelRow> getPlaces() {
        return papers.places();
    }

    public List<CandidateRow> getCandidates() {
        return papers.candidates();
    }

    public boolean isOpen() {
        return papers.open();
    }

    public boolean isToBegin() {
        return papers.toBegin();
    }
}
