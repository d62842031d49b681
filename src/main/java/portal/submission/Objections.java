package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import portal.plan.PlansOfSubmission;

/** All that any feature has against handing in. */
@ApplicationScoped
public class Objections {

    @Inject
    @Any
    Instance<Objection> objections;

    public List<String> against(SubmissionDetail submission, PlansOfSubmission plans) {
        return objections.stream()
                .flatMap(objection -> objection.against(submission, plans).stream())
                .toList();
    }

    /** @throws SubmissionHeldUp with the list of what stands in the way */
    void refuse(SubmissionDetail submission, PlansOfSubmission plans) {
        List<String> objected = against(submission, plans);
        if (!objected.isEmpty()) {
            throw new SubmissionHeldUp(objected);
        }
    }
}
