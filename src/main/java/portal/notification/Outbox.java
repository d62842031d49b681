package portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import portal.platform.mail.MailMessage;

/** Keeps what is to be mailed, in the transaction of what it tells. */
@ApplicationScoped
class Outbox {

    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    /** Adds a message; it leaves only when the surrounding transaction has been committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    void add(String name, String email, String subject, String body) {
        byte[] unique = new byte[16];
        RANDOM.nextBytes(unique);
        String messageId = HexFormat.of().formatHex(unique) + "@portal";
        em.persist(new OutgoingMail(new MailMessage(messageId, name, email, subject, body), clock.instant()));
    }

    /** Deletes what was sent to an address, where nobody with an account has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void forget(String email) {
        em.createQuery("delete from OutgoingMail m where m.recipientEmail = :email and m.state <> :waiting"
                        + " and not exists (select a from Account a where a.email = :email)")
                .setParameter("email", email)
                .setParameter("waiting", MailState.WAITING)
                .executeUpdate();
    }

    /** The ids of some messages that are due. */
    @Transactional
    List<Long> due(int most) {
        return em.createQuery(
                        "select m.id from OutgoingMail m where m.state = :waiting and m.nextAttemptAt <= :now"
                                + " order by m.nextAttemptAt",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /** Takes a message for one attempt; empty when another node was faster or it was tried often enough. */
    @Transactional
    Optional<MailMessage> take(long id) {
        Instant now = clock.instant();
        return Optional.ofNullable(em.find(OutgoingMail.class, id))
                .filter(mail -> mail.isDue(now) && mail.attempt(now))
                .map(OutgoingMail::message);
    }

    @Transactional
    void sent(long id) {
        em.find(OutgoingMail.class, id).sent(clock.instant());
    }

    @Transactional
    void failed(long id, String error) {
        em.find(OutgoingMail.class, id).failed(error, clock.instant());
    }
}
