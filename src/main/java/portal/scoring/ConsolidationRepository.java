package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import portal.platform.access.NotFound;

/** Whole consolidations with their levels and feedback. */
@ApplicationScoped
class ConsolidationRepository {

    @PersistenceContext
    EntityManager em;

    /**
     * What the panel of a submission agrees, with its levels to write in; begun when there is none. It stays locked until the
     * end of the transaction, so that of two who save at once the later meets the newer version.
     */
    Consolidation withLevels(long submissionId) {
        return locked(submissionId, "levels");
    }

    /** The same with the feedback of the sections to write in. */
    Consolidation withFeedback(long submissionId) {
        return locked(submissionId, "feedback");
    }

    /** The same with the comments that went into it. */
    Consolidation withSources(long submissionId) {
        return locked(submissionId, "sources");
    }

    /** Beginning is one statement of the database, so that two who begin at once get the same. */
    private Consolidation locked(long submissionId, String parts) {
        em.createNativeQuery("INSERT INTO consolidation (submission_id, version) VALUES (?1, 1)"
                        + " ON DUPLICATE KEY UPDATE submission_id = submission_id")
                .setParameter(1, submissionId)
                .executeUpdate();
        return em.createQuery(
                        "select c from Consolidation c left join fetch c." + parts
                                + " where c.submissionId = :submission",
                        Consolidation.class)
                .setParameter("submission", submissionId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
