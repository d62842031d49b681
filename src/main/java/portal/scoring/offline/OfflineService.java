package portal.scoring.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.scoring.ReviewIsSubmitted;
import portal.scoring.ReviewPolicy;
import portal.scoring.ReviewQueries;
import portal.scoring.ReviewService;
import portal.scoring.ReviewSheet;

/** What a reviewer does with the workbook of his review. */
@ApplicationScoped
@Transactional
public class OfflineService {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    ReviewQueries reviews;

    @Inject
    OfflineQueries queries;

    @Inject
    ReviewService scoring;

    @Inject
    Clock clock;

    /** Keeps what was changed in the file, to be looked at; nothing of the review changes yet. @return how much it is */
    public int upload(Actor actor, long assignmentId, byte[] file) {
        ReviewSheet review = writable(actor, assignmentId);
        List<FileAnswer> changes = ReviewFile.changes(file, review);
        forget(review);
        Instant now = clock.instant();
        changes.forEach(answer -> em.persist(new OfflineAnswer(review.reviewId(), answer, now)));
        return changes.size();
    }

    /**
     * Takes over what was changed in the file. Where the portal was changed too, it stays as it is there.
     *
     * @param fileWins the changes that are taken over even so
     */
    public void apply(Actor actor, long assignmentId, Set<Long> fileWins) {
        ReviewSheet review = writable(actor, assignmentId);
        queries.of(actor, assignmentId).changes().stream()
                .filter(change -> !change.isConflict() || fileWins.contains(change.id()))
                .forEach(change -> save(actor, review.reviewId(), change));
        forget(review);
    }

    /** Forgets the file. */
    public void drop(Actor actor, long assignmentId) {
        forget(writable(actor, assignmentId));
    }

    private void save(Actor actor, long reviewId, OfflineChange change) {
        SaveRequest wish = new SaveRequest(change.value(), change.current().version());
        if (change.part() == AnswerPart.LEVEL) {
            scoring.judge(actor, reviewId, change.criterion().id(), wish);
        } else {
            scoring.comment(actor, reviewId, change.criterion().id(), wish);
        }
    }

    private ReviewSheet writable(Actor actor, long assignmentId) {
        ReviewSheet review = reviews.sheet(actor, assignmentId);
        policy.mayScore(actor, review.own()).orRefuse();
        if (!review.editable()) {
            throw new ReviewIsSubmitted();
        }
        return review;
    }

    private void forget(ReviewSheet review) {
        em.createQuery("delete from OfflineAnswer o where o.reviewId = :review")
                .setParameter("review", review.reviewId())
                .executeUpdate();
    }
}
