package portal.scoring.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import portal.panel.Membership;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.scoring.PanelStanding;

/** Whole remarks, for the verbs. */
@ApplicationScoped
class RemarkRepository {

    @PersistenceContext
    EntityManager em;

    /** What the actor is writing about a criterion, begun when there is nothing; of two who begin at once both get the same. */
    Remark beginning(Actor actor, PanelStanding standing, long criterionId, Instant at) {
        em.createNativeQuery("INSERT INTO panel_remark"
                        + " (submission_id, criterion_id, author_id, assignment_id, speaks_as, text, touched_at)"
                        + " VALUES (?1, ?2, ?3, ?4, ?5, '', ?6) ON DUPLICATE KEY UPDATE submission_id = submission_id")
                .setParameter(1, standing.submissionId())
                .setParameter(2, criterionId)
                .setParameter(3, actor.accountId())
                .setParameter(4, standing.own().map(Membership::assignmentId).orElse(null))
                .setParameter(5, Capacity.of(actor, standing).name())
                .setParameter(6, LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .executeUpdate();
        return draft(actor, standing.submissionId(), criterionId).orElseThrow(NotFound::new);
    }

    Optional<Remark> draft(Actor actor, long submissionId, long criterionId) {
        return em.createQuery(
                        "select m from Remark m where m.submissionId = :submission and m.criterionId = :criterion"
                                + " and m.authorId = :me and m.saidAt is null",
                        Remark.class)
                .setParameter("submission", submissionId)
                .setParameter("criterion", criterionId)
                .setParameter("me", actor.accountId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Remark locked(long id) {
        Remark found = em.find(Remark.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound();
        }
        return found;
    }
}
