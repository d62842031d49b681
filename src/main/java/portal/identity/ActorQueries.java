package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/** Who is behind a session, in one statement. */
@ApplicationScoped
class ActorQueries {

    @PersistenceContext
    EntityManager em;

    /** The person with the rights of this moment; empty when disabled or when the sessions of that epoch have ended. */
    Optional<Actor> signedIn(long accountId, int sessionEpoch) {
        List<Tuple> rows = em.createQuery(
                        "select a.name as name, a.email as email, g.role as role, g.institutionId as institution"
                                + " from Account a left join a.grants g"
                                + " where a.id = :id and a.sessionEpoch = :epoch and a.state = :active",
                        Tuple.class)
                .setParameter("id", accountId)
                .setParameter("epoch", sessionEpoch)
                .setParameter("active", AccountState.ACTIVE)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Set<Grant> grants = new HashSet<>();
        for (Tuple row : rows) {
            if (row.get("role") != null) {
                grants.add(new Grant(row.get("role", Role.class), row.get("institution", Long.class)));
            }
        }
        Tuple first = rows.get(0);
        return Optional.of(
                new Actor(accountId, first.get("name", String.class), first.get("email", String.class), grants));
    }
}
