package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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

    /** With what became of each; two statements, however many there are. */
    List<GivenScore> submittedScores(long submissionId) {
        Map<Long, List<GivenChange>> changes = changes(submissionId);
        return em.createQuery(
                        "select new portal.scoring.GivenScore("
                                + "s.id, r.assignmentId, s.criterionId, s.level, s.cannotJudge, s.comment)"
                                + " from Score s join s.review r join Assignment a on a.id = r.assignmentId"
                                + " where r.submissionId = :submission"
                                + " and r.state = portal.scoring.ReviewState.SUBMITTED"
                                + " and a.state = portal.panel.AssignmentState.ACCEPTED order by a.id",
                        GivenScore.class)
                .setParameter("submission", submissionId)
                .getResultStream()
                .map(score -> score.with(changes.getOrDefault(score.scoreId(), List.of())))
                .toList();
    }

    private Map<Long, List<GivenChange>> changes(long submissionId) {
        return em.createQuery(
                        "select new portal.scoring.GivenChange("
                                + "c.score.id, c.level, c.cannotJudge, c.comment, c.reason, c.givenAt)"
                                + " from ScoreChange c where c.score.review.submissionId = :submission"
                                + " and c.givenAt is not null order by c.givenAt, c.id",
                        GivenChange.class)
                .setParameter("submission", submissionId)
                .getResultStream()
                .collect(Collectors.groupingBy(GivenChange::scoreId));
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
