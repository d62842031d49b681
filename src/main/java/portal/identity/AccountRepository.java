package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;

/** Keeps accounts, their one-time links and the wrong passwords that were tried. */
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

    boolean isEmpty() {
        return em.createQuery("select count(a) from Account a", Long.class).getSingleResult() == 0;
    }

    /** Stores the account at once, so that its id is known to the events of the same transaction. */
    Account add(Account account) {
        em.persist(account);
        em.flush();
        return account;
    }

    String addToken(Account account, TokenPurpose purpose, Instant now) {
        em.createQuery("update AccountToken t set t.usedAt = :now where t.accountId = :account and t.usedAt is null")
                .setParameter("now", now)
                .setParameter("account", account.id())
                .executeUpdate();
        String token = Tokens.fresh();
        em.persist(new AccountToken(account.id(), purpose, Tokens.hash(token), now));
        return token;
    }

    Optional<AccountToken> token(String token) {
        return em.createQuery("select t from AccountToken t where t.tokenHash = :hash", AccountToken.class)
                .setParameter("hash", Tokens.hash(token))
                .getResultStream()
                .findFirst();
    }

    void addFailure(String source, Instant now) {
        em.persist(new SignInAttempt(source, now));
    }

    long failuresSince(String source, Instant since) {
        return em.createQuery(
                        "select count(f) from SignInAttempt f where f.source = :source and f.failedAt > :since",
                        Long.class)
                .setParameter("source", source)
                .setParameter("since", since)
                .getSingleResult();
    }

    void forgetFailures(String source, Instant olderThan) {
        em.createQuery("delete from SignInAttempt f where f.source = :source or f.failedAt < :old")
                .setParameter("source", source)
                .setParameter("old", olderThan)
                .executeUpdate();
    }
}
