package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import portal.platform.time.UkTime;

/**
 * Tells reviewers that their panels talk: once a day at most, all messages in one line, and only those to whom the talk is open.
 * Neither a word nor a name of it stands in the mail.
 */
@ApplicationScoped
@Transactional
class DiscussionMail {

    /** Who writes twice in a row is told of once. */
    private static final Duration PAUSE = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager em;

    @Inject
    Post post;

    @Inject
    Addressees addressees;

    @Inject
    Clock clock;

    List<DiscussionNews> news() {
        Instant upTo = clock.instant().minus(PAUSE);
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        return em.createQuery(
                        """
                        SELECT a.reviewerId, COUNT(m), COUNT(DISTINCT m.submissionId), MIN(m.submissionId)
                        FROM Remark m JOIN Submission s ON s.id = m.submissionId
                            JOIN AssessmentRound r ON r.id = s.roundId
                            JOIN Assignment a ON a.submissionId = m.submissionId
                            JOIN Review v ON v.assignmentId = a.id
                        WHERE s.state = portal.submission.SubmissionState.UNDER_REVIEW
                            AND a.state = portal.panel.AssignmentState.ACCEPTED
                            AND v.state = portal.scoring.ReviewState.SUBMITTED
                            AND (a.leading = TRUE OR r.peersSeeScores = portal.round.PeersSeeScores.AFTER_OWN_SUBMIT)
                            AND m.saidAt <= :upTo AND m.withdrawnAt IS NULL AND m.authorId <> a.reviewerId
                            AND NOT EXISTS (SELECT n.id FROM DiscussionNotice n WHERE n.accountId = a.reviewerId
                                AND (n.toldUpTo >= m.saidAt OR n.toldOn = :today))
                        GROUP BY a.reviewerId
                        """,
                        Object[].class)
                .setParameter("upTo", upTo)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new DiscussionNews((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], today, upTo))
                .toList();
    }

    void tell(DiscussionNews news) {
        em.persist(new DiscussionNotice(news.reviewerId(), news.today(), news.upTo()));
        addressees
                .one(news.reviewerId())
                .ifPresent(reviewer -> post.send(reviewer, "scoring.talk", news.path(), news.messages()));
    }
}
