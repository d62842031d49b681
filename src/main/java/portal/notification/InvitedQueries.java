package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import portal.submission.SubmissionState;

/** Finds the institutions for which the deadline of a round still means something. */
@ApplicationScoped
class InvitedQueries {

    private static final Set<SubmissionState> BEFORE_REVIEW =
            Set.of(SubmissionState.DRAFT, SubmissionState.RETURNED, SubmissionState.SUBMITTED);

    @PersistenceContext
    EntityManager em;

    List<Long> beforeReview(long roundId) {
        return em.createQuery(
                        "select s.institutionId from Submission s where s.roundId = :round and s.state in :states",
                        Long.class)
                .setParameter("round", roundId)
                .setParameter("states", BEFORE_REVIEW)
                .getResultList();
    }
}
