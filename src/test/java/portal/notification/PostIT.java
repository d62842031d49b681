package portal.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import org.junit.jupiter.api.Test;
import portal.identity.PersonName;
import portal.support.inside.InsidePortal;

/** A message belongs to the transaction of what it tells. */
@InsidePortal
class PostIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    Post post;

    @Test
    void what_is_rolled_back_leaves_no_message() throws Exception {
        PersonName person = new PersonName(1, "Di Rollback", "di.rollback@example.org");
        transaction.begin();
        post.send(person, "scoring.all-in", "/");
        assertThat(messagesTo(person)).isEqualTo(1);
        transaction.rollback();

        assertThat(messagesTo(person)).isZero();
    }

    @Test
    void nothing_is_posted_outside_a_transaction() {
        PersonName person = new PersonName(1, "Di Alone", "di.alone@example.org");

        assertThatThrownBy(() -> post.send(person, "scoring.all-in", "/"))
                .isInstanceOf(jakarta.transaction.TransactionalException.class);
        assertThat(messagesTo(person)).isZero();
    }

    private long messagesTo(PersonName person) {
        return em.createQuery("SELECT COUNT(m) FROM OutgoingMail m WHERE m.recipientEmail = :email", Long.class)
                .setParameter("email", person.email())
                .getSingleResult();
    }
}
