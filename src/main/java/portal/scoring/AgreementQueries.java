package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.panel.Ties;
import portal.platform.access.Actor;
import portal.scoring.statistics.GivenLevel;
import portal.scoring.statistics.RoundAgreement;

/** How well the panels of a round agree, from the reviews that are in, without institutions that the actor is tied to. */
@ApplicationScoped
public class AgreementQueries {

    private static final String SUBMITTED = " from Review r join Assignment a on a.id = r.assignmentId"
            + " join Submission s on s.id = r.submissionId where s.roundId = :round and" + Ties.NONE
            + " and r.state = portal.scoring.ReviewState.SUBMITTED and a.state = portal.panel.AssignmentState.ACCEPTED";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    Instruments instruments;

    @Inject
    Ties ties;

    /** As many statements for three hundred submissions as for one. */
    public RoundAgreement of(Actor actor, long roundId) {
        policy.mayReadAgreement(actor).orNotFound();
        return RoundAgreement.of(
                instruments.ofRound(roundId).rubric().criteria(), levels(actor, roundId), names(actor, roundId));
    }

    private List<GivenLevel> levels(Actor actor, long roundId) {
        return about(
                        actor,
                        roundId,
                        "select new portal.scoring.statistics.GivenLevel("
                                + "g.review.submissionId, g.review.reviewerId, g.criterionId, g.level)"
                                + " from Score g where g.level is not null and g.review.id in (select r.id" + SUBMITTED
                                + ")",
                        GivenLevel.class)
                .getResultList();
    }

    private Map<Long, String> names(Actor actor, long roundId) {
        return about(
                        actor,
                        roundId,
                        "select p.id, p.name from Account p where p.id in (select r.reviewerId" + SUBMITTED + ")",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row[1].toString()));
    }

    private <T> TypedQuery<T> about(Actor actor, long roundId, String jpql, Class<T> type) {
        return ties.of(actor, em.createQuery(jpql, type)).setParameter("round", roundId);
    }
}
