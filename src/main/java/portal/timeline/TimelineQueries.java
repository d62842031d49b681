package portal.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.events.Audience;

/**
 * Reads the history of a record whose page the actor may open. Those who run the portal read all of it; everybody else
 * only what is meant for the institution, and no names but those of colleagues.
 */
@ApplicationScoped
@Transactional
public class TimelineQueries {

    @PersistenceContext
    EntityManager em;

    /** The history of one record, newest first, at most the given number of lines. */
    public List<TimelineRow> of(Actor actor, String subjectKind, long subjectId, int most) {
        boolean runsThePortal = actor.holds(Role.SECRETARIAT) || actor.holds(Role.ADMINISTRATOR);
        List<TimelineRow> rows = em.createQuery(
                        "select new portal.timeline.TimelineRow(t.happenedAt, t.what, t.actorName, t.actorInstitutions,"
                                + " t.before, t.after) from TimelineEntry t where t.subjectKind = :kind"
                                + " and t.subjectId = :id and t.audience in :audiences order by t.happenedAt desc, t.id desc",
                        TimelineRow.class)
                .setParameter("kind", subjectKind)
                .setParameter("id", subjectId)
                .setParameter(
                        "audiences", runsThePortal ? EnumSet.allOf(Audience.class) : EnumSet.of(Audience.INSTITUTION))
                .setMaxResults(most)
                .getResultList();
        return runsThePortal
                ? rows
                : rows.stream().map(row -> row.asReadBy(actor)).toList();
    }
}
