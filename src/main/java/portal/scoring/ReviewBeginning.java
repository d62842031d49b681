package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import portal.panel.AssignmentAccepted;

/** Lays out an empty review when a reviewer joins a panel, so that reading it later changes nothing. */
@ApplicationScoped
class ReviewBeginning {

    @Inject
    ReviewRepository reviews;

    void begin(@Observes AssignmentAccepted accepted) {
        if (reviews.ofAssignment(accepted.assignmentId()).isEmpty()) {
            reviews.add(Review.begin(
                    accepted.assignmentId(),
                    accepted.submissionId(),
                    accepted.actor().accountId()));
        }
    }
}
