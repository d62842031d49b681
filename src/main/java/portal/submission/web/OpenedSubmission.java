package portal.submission.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.plan.PlanQueries;
import portal.plan.PlansOfSubmission;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.RequestParameters;
import portal.submission.Objections;
import portal.submission.Standing;
import portal.submission.SubmissionDetail;
import portal.submission.SubmissionQueries;

/** The submission that a page's address names, as whoever acts may see it. Each page of a submission begins with it. */
@RequestScoped
public class OpenedSubmission {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    SubmissionQueries submissions;

    @Inject
    PlanQueries plans;

    @Inject
    Objections objections;

    private SubmissionDetail detail;
    private Standing standing;
    private PlansOfSubmission bothPlans;

    @PostConstruct
    void open() {
        long id = parameters.number("id").orElseGet(this::ofRoundAndInstitution);
        detail = submissions.detail(current.get(), id);
        standing = submissions.standing(current.get(), detail);
        bothPlans = plans.of(current.get(), detail.roundId(), detail.institutionId());
    }

    /** Pages of plans know no submission's number, but which round and institution it is of. */
    private long ofRoundAndInstitution() {
        return submissions
                .find(current.get(), parameters.id("round"), parameters.id("institution"))
                .orElseThrow(NotFound::new);
    }

    public SubmissionDetail detail() {
        return detail;
    }

    public Standing standing() {
        return standing;
    }

    public PlansOfSubmission plans() {
        return bothPlans;
    }

    /** What stands in the way of handing it in although nothing is missing. */
    public List<String> objections() {
        return objections.against(detail, bothPlans);
    }

    public Actor actor() {
        return current.get();
    }

    /** Whether the page is read by the institution itself. */
    public boolean isOwn() {
        return current.get().actsFor(detail.institutionId());
    }
}
