package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What people still owe: the portal asks for itself, no page shows it. */
@ApplicationScoped
class DueQueries {

    private static final String NOT_SUBMITTED = " NOT EXISTS (SELECT v.id FROM Review v WHERE v.assignmentId = a.id"
            + " AND v.state = portal.scoring.ReviewState.SUBMITTED)";

    @PersistenceContext
    EntityManager em;

    /** The submissions of open rounds that are still to be handed in. */
    List<Due.OfSubmission> submissions() {
        return em.createQuery(
                        """
                        SELECT NEW portal.notification.Due$OfSubmission(s.id, s.roundId, s.institutionId)
                        FROM Submission s JOIN AssessmentRound r ON r.id = s.roundId
                        WHERE r.openedAt IS NOT NULL AND s.state IN (
                            portal.submission.SubmissionState.DRAFT, portal.submission.SubmissionState.RETURNED)
                        """,
                        Due.OfSubmission.class)
                .getResultList();
    }

    /** The reviews that are still to be submitted, by those who have accepted. */
    List<Due.OfReview> reviews() {
        return em.createQuery(
                        """
                        SELECT NEW portal.notification.Due$OfReview(a.id, a.reviewerId, r.reviewDueOn, r.zone)
                        FROM Assignment a JOIN Submission s ON s.id = a.submissionId
                            JOIN AssessmentRound r ON r.id = s.roundId
                        WHERE s.state = portal.submission.SubmissionState.UNDER_REVIEW
                            AND a.state = portal.panel.AssignmentState.ACCEPTED AND
                        """
                                + NOT_SUBMITTED,
                        Due.OfReview.class)
                .getResultList();
    }

    /** The letters whose facts are being checked. */
    List<Due.OfFacts> facts() {
        return em.createQuery(
                        """
                        SELECT NEW portal.notification.Due$OfFacts(c.id, l.submissionId, l.institutionId, c.dueOn)
                        FROM FactualCheck c JOIN Letter l ON l.id = c.letterId
                        WHERE c.answer IS NULL
                        """,
                        Due.OfFacts.class)
                .getResultList();
    }

    /** The lead of a panel all of whose reviews are in. */
    Optional<Long> leadOfReadyPanel(long submissionId) {
        return em.createQuery(
                        "SELECT l.reviewerId FROM Assignment l WHERE l.submissionId = :submission AND l.leading = TRUE"
                                + " AND l.state = portal.panel.AssignmentState.ACCEPTED AND NOT EXISTS ("
                                + " SELECT a.id FROM Assignment a WHERE a.submissionId = :submission"
                                + " AND a.state = portal.panel.AssignmentState.ACCEPTED AND" + NOT_SUBMITTED + ")",
                        Long.class)
                .setParameter("submission", submissionId)
                .getResultStream()
                .findFirst();
    }
}
