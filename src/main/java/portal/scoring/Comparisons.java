package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.IntStream;

/** Reads the reviews of a panel. Drafts are sealed here, in the statement itself: their scores never leave the database. */
@ApplicationScoped
class Comparisons {

    @PersistenceContext
    EntityManager em;

    /** Where each review of the panel stands, numbered in the order in which its members were asked. */
    List<ReviewRow> reviews(long submissionId, boolean named) {
        List<ReviewRow> rows = em.createQuery(
                        "select new portal.scoring.ReviewRow(r.id, a.id, 0, p.name, a.leading, r.state, r.submittedAt)"
                                + " from Review r join Assignment a on a.id = r.assignmentId"
                                + " join Account p on p.id = r.reviewerId"
                                + " where r.submissionId = :submission"
                                + " and a.state = portal.panel.AssignmentState.ACCEPTED order by a.id",
                        ReviewRow.class)
                .setParameter("submission", submissionId)
                .getResultList();
        return IntStream.range(0, rows.size())
                .mapToObj(index -> rows.get(index).numbered(index + 1, named))
                .toList();
    }

    List<GivenScore> submittedScores(long submissionId) {
        return em.createQuery(
                        "select new portal.scoring.GivenScore("
                                + "r.assignmentId, s.criterionId, s.level, s.cannotJudge, s.comment)"
                                + " from Score s join s.review r join Assignment a on a.id = r.assignmentId"
                                + " where r.submissionId = :submission"
                                + " and r.state = portal.scoring.ReviewState.SUBMITTED"
                                + " and a.state = portal.panel.AssignmentState.ACCEPTED order by a.id",
                        GivenScore.class)
                .setParameter("submission", submissionId)
                .getResultList();
    }

    /** How many were asked to join and have not answered. */
    long unanswered(long submissionId) {
        return em.createQuery(
                        "select count(a) from Assignment a where a.submissionId = :submission"
                                + " and a.state = portal.panel.AssignmentState.OFFERED",
                        Long.class)
                .setParameter("submission", submissionId)
                .getSingleResult();
    }

    /** Everything that was submitted, with or without names. */
    Comparison of(long submissionId, boolean named) {
        return new Comparison(reviews(submissionId, named), submittedScores(submissionId));
    }
}
