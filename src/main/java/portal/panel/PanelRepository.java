package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.identity.Account;
import portal.identity.Tokens;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.time.UkTime;
import portal.submission.Submission;

/** Assignments and declared conflicts, whole, for the verbs. */
@ApplicationScoped
class PanelRepository {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewerRepository reviewers;

    @Inject
    Clock clock;

    /** The places on a panel as they are now, whatever was read of them before. */
    List<Assignment> panel(long submissionId) {
        return em.createQuery("select a from Assignment a where a.submissionId = :submission", Assignment.class)
                .setParameter("submission", submissionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Assignment assignment(long id) {
        Assignment found = em.find(Assignment.class, id);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    /** The offer that the link with this secret declines. */
    Optional<Assignment> offerOf(String secret) {
        return em.createQuery("select a from Assignment a where a.declineSha256 = :hash", Assignment.class)
                .setParameter("hash", Tokens.hash(secret))
                .getResultStream()
                .findFirst();
    }

    /** The reviewer of an assignment, acting where nobody is signed in. */
    Actor reviewer(Assignment assignment) {
        Account account = em.find(Account.class, assignment.reviewerId());
        if (account == null) {
            throw new NotFound();
        }
        return account.actor();
    }

    /** What the panel is for, locked: whoever changes the panel, of a place on it too, does so one after the other. */
    PanelSubject held(long submissionId) {
        return subject(em.find(Submission.class, submissionId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** What the panel of an assignment is for. */
    PanelSubject subject(Assignment assignment) {
        return subject(em.find(Submission.class, assignment.submissionId()));
    }

    private static PanelSubject subject(@Nullable Submission submission) {
        if (submission == null) {
            throw new NotFound();
        }
        return new PanelSubject(submission.id(), submission.roundId(), submission.institutionId(), submission.state());
    }

    ConflictOfInterest conflict(long id) {
        ConflictOfInterest found = em.find(ConflictOfInterest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }

    Optional<ConflictOfInterest> conflict(long reviewerId, long institutionId) {
        return reviewers.between(ConflictOfInterest.class, reviewerId, institutionId);
    }

    /** What speaks against asking somebody to review an institution today. */
    Suitability suitability(long reviewerId, long institutionId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        return new Suitability(
                reviewers.isReviewer(reviewerId),
                reviewers.belongs(reviewerId, institutionId),
                reviewers
                        .past(reviewerId, institutionId)
                        .filter(past -> past.counts(today))
                        .isPresent(),
                conflict(reviewerId, institutionId)
                        .filter(conflict -> conflict.kind() == ConflictKind.MAJOR)
                        .isPresent(),
                conflict(reviewerId, institutionId)
                        .filter(ConflictOfInterest::isUndecided)
                        .isPresent(),
                reviewers.training(reviewerId, today).isCurrent());
    }

    /**
     * What a reviewer has of what he takes in a round. Whoever else would ask him waits until the transaction ends, and then counts
     * what was asked in it. His account is held, since not everybody has a profile.
     */
    Load load(long reviewerId, long roundId) {
        em.find(Account.class, reviewerId, LockModeType.PESSIMISTIC_WRITE);
        return reviewers.load(reviewerId, roundId);
    }

    void add(Assignment assignment) {
        em.persist(assignment);
        em.flush();
    }

    void add(ConflictOfInterest conflict) {
        em.persist(conflict);
    }
}
