package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.OtherTies;
import portal.platform.access.Role;

/** Who is behind a session. */
@ApplicationScoped
class ActorQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Inject
    OtherTies ties;

    /** The person with the rights of this moment; empty when disabled or when the session has ended. */
    Optional<Actor> behind(SignedIn session) {
        if (session.isOver(clock.instant())) {
            return Optional.empty();
        }
        List<GrantRow> rows = em.createQuery(
                        "select new portal.identity.GrantRow(a.name, a.email, g.role, g.institutionId)"
                                + " from Account a left join a.grants g"
                                + " where a.id = :id and a.sessionEpoch = :epoch and a.state = :active",
                        GrantRow.class)
                .setParameter("id", session.accountId())
                .setParameter("epoch", session.sessionEpoch())
                .setParameter("active", AccountState.ACTIVE)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(first -> new Actor(
                        session.accountId(), first.name(), first.email(), grants(rows), ties.of(session.accountId())));
    }

    private static Set<Grant> grants(List<GrantRow> rows) {
        Set<Grant> grants = new HashSet<>();
        for (GrantRow row : rows) {
            Role role = row.role();
            if (role != null) {
                grants.add(new Grant(role, row.institutionId()));
            }
        }
        return grants;
    }
}
