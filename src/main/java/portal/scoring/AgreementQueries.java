package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import portal.platform.access.Actor;
import portal.scoring.statistics.GivenLevel;
import portal.scoring.statistics.RoundAgreement;

/** How well the panels of a round agree, from the reviews that are in. */
@ApplicationScoped
public class AgreementQueries {

    private static final String SUBMITTED = " from Review r join Assignment a on a.id = r.assignmentId"
            + " join Submission s on s.id = r.submissionId where s.roundId = :round"
            + " and r.state = portal.scoring.ReviewState.SUBMITTED and a.state = portal.panel.AssignmentState.ACCEPTED";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    Instruments instruments;

    /** As many statements for three hundred submissions as for one. */
    public RoundAgreement of(Actor actor, long roundId) {
        policy.mayReadAgreement(actor).orNotFound();
        return RoundAgreement.of(instruments.ofRound(roundId).rubric().criteria(), levels(roundId), names(roundId));
    }

    private List<GivenLevel> levels(long roundId) {
        return em.createQuery(
                        "select new portal.scoring.statistics.GivenLevel("
                                + "g.review.submissionId, g.review.reviewerId, g.criterionId, g.level)"
                                + " from Score g where g.level is not null and g.review.id in (select r.id" + SUBMITTED
                                + ")",
                        GivenLevel.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    private Map<Long, String> names(long roundId) {
        return em.createQuery(
                        "select p.id, p.name from Account p where p.id in (select r.reviewerId" + SUBMITTED + ")",
                        Object[].class)
                .setParameter("round", roundId)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row[1].toString()));
    }
}
