package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.panel.ReviewerDetail;
import portal.panel.ReviewerQueries;
import portal.panel.ReviewerService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Where a reviewer says what he knows, how much he takes and where he was. */
@Named
@RequestScoped
public class PanelProfilePage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    ReviewerQueries queries;

    @Inject
    ReviewerService reviewers;

    private ReviewerDetail reviewer;
    private ProfileForm form;
    private final PastForm past = new PastForm();

    @PostConstruct
    void open() {
        reviewer = queries.own(current.get());
        form = new ProfileForm(reviewer.profile());
    }

    public String save() {
        reviewers.revise(current.get(), form.said());
        return back("panel.profile.saved");
    }

    public String tellPast() {
        if (past.getInstitutionId() != null && past.getEndedOn() != null) {
            reviewers.tellPast(current.get(), past.getInstitutionId(), past.getEndedOn());
        }
        return back("panel.past.told");
    }

    /** The entry is named by the form itself, not by its place in the list, which may have moved meanwhile. */
    public String dropPast() {
        reviewers.dropPast(current.get(), parameters.typedNumber("past").orElseThrow(NotFound::new));
        return back("panel.past.dropped");
    }

    private static String back(String done) {
        return Redirect.to("/panel/profile").saying(done).toString();
    }

    public ReviewerDetail getReviewer() {
        return reviewer;
    }

    public ProfileForm getForm() {
        return form;
    }

    public PastForm getPast() {
        return past;
    }
}
