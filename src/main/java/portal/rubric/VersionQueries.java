package portal.rubric;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.time.UkTime;

/**
 * Reads the versions of rubrics or of forms. What one says is no secret once it is available; who may open its page is asked
 * all the same.
 */
public abstract class VersionQueries<V extends Versioned> {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    protected abstract VersionRepository<V> repository();

    protected abstract VersionPolicy policy();

    /** The versions, called v, each joined to the parts that are in, called p. */
    protected abstract String versionsAndParts();

    /** Those of each stage, the newest version of each series first. Drafts are for those who write them. */
    public List<VersionRow> list(Actor actor) {
        policy().mayRead(actor).orRefuse();
        return em.createQuery(
                        """
                        SELECT NEW portal.rubric.VersionRow(v.id, v.title, v.stage, v.versionNo,
                            v.inUseFrom, v.frozenAt, COUNT(p))
                        FROM %s
                        WHERE v.inUseFrom IS NOT NULL OR :drafts = TRUE
                        GROUP BY v.id, v.title, v.stage, v.versionNo, v.inUseFrom, v.frozenAt, v.series
                        ORDER BY v.stage, v.series, v.versionNo DESC
                        """
                                .formatted(versionsAndParts()),
                        VersionRow.class)
                .setParameter("drafts", mayWrite(actor))
                .getResultList();
    }

    /** What it says otherwise than the version before it. */
    public List<VersionChange> changes(Actor actor, long id) {
        V now = readBy(actor, id);
        return repository()
                .before(now)
                .map(before -> VersionChange.between(before.wording(), now.wording()))
                .orElse(List.of());
    }

    /** The names of the rounds that have chosen it. */
    public List<String> roundsWith(Actor actor, long id) {
        policy().mayWrite(actor).orRefuse();
        return repository().roundsWith(id);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }

    public boolean mayWrite(Actor actor) {
        return policy().mayWrite(actor).allowed();
    }

    /** One that this person may read. */
    protected V readBy(Actor actor, long id) {
        policy().mayRead(actor).orRefuse();
        V version = find(id);
        if (version.life().isDraft()) {
            policy().mayWrite(actor).orNotFound();
        }
        return version;
    }

    /** One that this person may write while it is a draft, even if it is none any more: a page of yesterday explains itself. */
    protected V writtenBy(Actor actor, long id) {
        policy().mayWrite(actor).orRefuse();
        return find(id);
    }

    /** For those who have asked who may. */
    protected V find(long id) {
        return repository().find(id).orElseThrow(NotFound::new);
    }
}
