package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.OtherTies;
import portal.platform.access.Role;

/** Reads people: lists for those who run the portal, and names for the other features. */
@ApplicationScoped
@Transactional
public class AccountQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountPolicy policy;

    @Inject
    AccountRepository accounts;

    @Inject
    OtherTies ties;

    /** A page of the people whose name or address holds the words. */
    public List<AccountRow> people(Actor actor, String words, int first, int most) {
        policy.maySeePeople(actor).orRefuse();
        return em.createQuery(
                        "select new portal.identity.AccountRow(a.id, a.name, a.email, a.state, a.createdAt) from Account a"
                                + " where lower(a.name) like :words or a.email like :words order by a.name, a.id",
                        AccountRow.class)
                .setParameter("words", pattern(words))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    /** How many people {@link #people} finds in all. */
    public long count(Actor actor, String words) {
        policy.maySeePeople(actor).orRefuse();
        return em.createQuery(
                        "select count(a) from Account a where lower(a.name) like :words or a.email like :words",
                        Long.class)
                .setParameter("words", pattern(words))
                .getSingleResult();
    }

    private static String pattern(String words) {
        return "%" + words.toLowerCase(Locale.ROOT).replace("%", "") + "%";
    }

    public AccountDetail detail(Actor actor, long accountId) {
        policy.maySeePeople(actor).orNotFound();
        Account account = accounts.find(accountId).orElseThrow(NotFound::new);
        List<Grant> grants = account.actor().grants().stream()
                .sorted(Comparator.comparing(Grant::role))
                .toList();
        boolean correctable = policy.mayCorrect(actor, account).allowed();
        return new AccountDetail(account.id(), account.name(), account.email(), account.state(), grants, correctable);
    }

    /**
     * Somebody with the rights of this moment, for what they have asked for and goes on without them; empty when they may not
     * sign in.
     */
    public Optional<Actor> acting(long accountId) {
        return accounts.find(accountId).filter(Account::maySignIn).map(account -> account.actor(ties.of(accountId)));
    }

    /** Names by account id, in one statement. For features that have asked their own policy. */
    public Map<Long, PersonName> names(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select new portal.identity.PersonName(a.id, a.name, a.email) from Account a where a.id in :ids",
                        PersonName.class)
                .setParameter("ids", accountIds)
                .getResultStream()
                .collect(Collectors.toMap(PersonName::id, Function.identity()));
    }

    /** The people who hold a role and have not left, invited ones too. For features that mail or assign them. */
    public List<PersonName> holders(Role role) {
        return em.createQuery(
                        "select distinct new portal.identity.PersonName(a.id, a.name, a.email) from Account a join a.grants g"
                                + " where g.role = :role and a.state <> :disabled order by a.name",
                        PersonName.class)
                .setParameter("role", role)
                .setParameter("disabled", AccountState.DISABLED)
                .getResultList();
    }

    /** The same of a role that is held at an institution. */
    public List<PersonName> holdersAt(Role role, long institutionId) {
        return em.createQuery(
                        "select distinct new portal.identity.PersonName(a.id, a.name, a.email) from Account a join a.grants g"
                                + " where g.role = :role and g.institutionId = :institution and a.state <> :disabled"
                                + " order by a.name",
                        PersonName.class)
                .setParameter("role", role)
                .setParameter("institution", institutionId)
                .setParameter("disabled", AccountState.DISABLED)
                .getResultList();
    }
}
