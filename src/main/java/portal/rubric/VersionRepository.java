package portal.rubric;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** What repositories of rubrics and of forms share. A bean in another package is called by its public methods alone. */
public abstract class VersionRepository<V extends Versioned> {

    @PersistenceContext
    EntityManager em;

    /** The entity. */
    protected abstract Class<V> type();

    public abstract Optional<V> find(long id);

    /** The names of the rounds that have chosen it. */
    public abstract List<String> roundsWith(long id);

    protected EntityManager em() {
        return em;
    }

    /** For a change: others who want to change the same one wait until this transaction has ended. */
    public Optional<V> held(long id) {
        em.flush(); // the lock reads it anew
        return Optional.ofNullable(em.find(type(), id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The version before this one in its series. */
    public Optional<V> before(V version) {
        return em.createQuery(
                        "SELECT v FROM " + type().getSimpleName()
                                + " v WHERE v.series = :series AND v.versionNo < :number"
                                + " ORDER BY v.versionNo DESC",
                        type())
                .setParameter("series", version.series())
                .setParameter("number", version.versionNo())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The number of a series that begins. */
    public int nextSeries() {
        return 1 + highest("v.series", "");
    }

    /** The number of the version that comes next. */
    public int nextVersion(int series) {
        return 1 + highest("v.versionNo", " WHERE v.series = " + series);
    }

    /** The number of the draft of a series; 0 where there is none. */
    public int draftOf(int series) {
        return highest("v.versionNo", " WHERE v.inUseFrom IS NULL AND v.series = " + series);
    }

    private int highest(String what, String where) {
        return em.createQuery(
                        "SELECT COALESCE(MAX(" + what + "), 0) FROM " + type().getSimpleName() + " v" + where,
                        Number.class)
                .getSingleResult()
                .intValue();
    }

    public void add(Versioned version) {
        em.persist(version);
        em.flush();
    }

    public void remove(Versioned version) {
        em.remove(version);
    }

    public void flush() {
        em.flush();
    }
}
