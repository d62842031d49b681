package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Untied;

/** Minor conflicts to be decided, for the chair: none of institutions that he is tied to and none that he declared himself. */
@ApplicationScoped
public class ConflictQueries {

    private static final String UNDECIDED =
            "select new portal.panel.ConflictRow(c.id, p.name, i.name, c.reason, c.declaredAt)"
                    + " from ConflictOfInterest c join Account p on p.id = c.reviewerId join Institution i on i.id = c.institutionId"
                    + " where c.kind = portal.panel.ConflictKind.MINOR and c.decidedAt is null"
                    + " and c.reviewerId <> :me and c.institutionId not in :tied";

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelPolicy policy;

    public List<ConflictRow> undecided(Actor actor) {
        policy.mayDecideConflicts(actor).orRefuse();
        return visibleTo(actor, UNDECIDED + " order by c.declaredAt, c.id").getResultList();
    }

    public ConflictRow undecided(Actor actor, long conflictId) {
        policy.mayDecideConflicts(actor).orNotFound();
        return visibleTo(actor, UNDECIDED + " and c.id = :id")
                .setParameter("id", conflictId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private TypedQuery<ConflictRow> visibleTo(Actor actor, String jpql) {
        return Untied.to(actor, em.createQuery(jpql, ConflictRow.class)).setParameter("me", actor.accountId());
    }
}
