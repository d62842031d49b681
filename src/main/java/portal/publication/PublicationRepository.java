package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;

/** Pages that are worked on, and editions. */
@ApplicationScoped
public class PublicationRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Publication> of(long institutionId) {
        return em.createQuery("SELECT p FROM Publication p WHERE p.institutionId = :institution", Publication.class)
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    /** For a change: others who want to change the same page wait until this transaction has ended. */
    Optional<Publication> held(long institutionId) {
        Optional<Publication> known = of(institutionId);
        known.ifPresent(publication -> em.refresh(publication, LockModeType.PESSIMISTIC_WRITE));
        return known;
    }

    Optional<Edition> current(long institutionId) {
        return em.createQuery(
                        "SELECT e FROM Edition e WHERE e.institutionId = :institution AND e.endedAt IS NULL",
                        Edition.class)
                .setHint("eclipselink.batch", "e.files.file")
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    boolean wasEverPublished(long institutionId) {
        return em.createQuery("SELECT COUNT(e) FROM Edition e WHERE e.institutionId = :institution", Long.class)
                        .setParameter("institution", institutionId)
                        .getSingleResult()
                > 0;
    }

    /** The stored file behind a file of a current edition. */
    Optional<Long> currentFile(long editionFileId) {
        return em.createQuery(
                        "SELECT f.file.id FROM EditionFile f WHERE f.id = :id AND f.edition.endedAt IS NULL",
                        Long.class)
                .setParameter("id", editionFileId)
                .getResultStream()
                .findFirst();
    }

    /** The names of everybody who has a role at the institution. */
    Set<String> people(long institutionId) {
        return Set.copyOf(em.createQuery(
                        "SELECT DISTINCT a.name FROM Account a JOIN a.grants g WHERE g.institutionId = :institution",
                        String.class)
                .setParameter("institution", institutionId)
                .getResultList());
    }

    void add(Object record) {
        em.persist(record);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
