package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import portal.platform.access.Role;

/** Keeps accounts and their one-time links. */
@ApplicationScoped
class AccountRepository {

    @PersistenceContext
    EntityManager em;

    Optional<Account> find(long id) {
        return em.createQuery("select a from Account a left join fetch a.grants where a.id = :id", Account.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    Optional<Account> byEmail(String email) {
        return em.createQuery("select a from Account a left join fetch a.grants where a.email = :email", Account.class)
                .setParameter("email", Account.canonical(email))
                .getResultStream()
                .findFirst();
    }

    /** Whether there is an administrator who can sign in. */
    boolean haveAdministrator() {
        return em.createQuery(
                                "select count(a) from Account a join a.grants g where g.role = :role and a.state = :active",
                                Long.class)
                        .setParameter("role", Role.ADMINISTRATOR)
                        .setParameter("active", AccountState.ACTIVE)
                        .getSingleResult()
                > 0;
    }

    /** Stores the account at once, so that its id is known to the events of the same transaction. */
    Account add(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }

    String addToken(Account account, TokenPurpose purpose, Instant now) {
        String token = Tokens.fresh();
        em.persist(new AccountToken(account, purpose, Tokens.hash(token), now));
        return token;
    }

    Optional<AccountToken> token(String token) {
        return em.createQuery("select t from AccountToken t where t.tokenHash = :hash", AccountToken.class)
                .setParameter("hash", Tokens.hash(token))
                .getResultStream()
                .findFirst();
    }
}
