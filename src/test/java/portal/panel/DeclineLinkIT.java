package portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.identity.Tokens;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.support.inside.InsidePortal;

/** Declining by the link in the mail, in the real portal; everything is rolled back. */
@InsidePortal
class DeclineLinkIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    PanelService panels;

    @Inject
    PanelQueries queries;

    @Inject
    AnswerService answers;

    private PanelFixture made;
    private Actor reviewer;
    private long offer;
    private String secret;

    @BeforeEach
    void anOffer() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        reviewer = made.reviewer();
        secret = Tokens.fresh();
        offer = panels.assign(made.secretariat(), made.submission(), reviewer.accountId(), false);
        em.flush();
        em.createNativeQuery("UPDATE assignment SET decline_sha256 = ?1 WHERE id = ?2")
                .setParameter(1, Tokens.hash(secret))
                .setParameter(2, offer)
                .executeUpdate();
        em.clear();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void who_holds_the_link_declines_once_with_a_reason_and_without_signing_in() {
        assertThat(queries.offerOf(Actor.NOBODY, secret)).isPresent();
        assertThatThrownBy(() -> answers.declineByLink(Actor.NOBODY, secret, " "))
                .isInstanceOf(NoReasonGiven.class);
        answers.declineByLink(Actor.NOBODY, secret, "No time");
        em.flush();

        assertThat(em.find(Assignment.class, offer).state()).isEqualTo(AssignmentState.DECLINED);
        assertThat(em.find(Assignment.class, offer).note()).isEqualTo("No time");
        assertThat(queries.offerOf(Actor.NOBODY, secret)).isEmpty();
        assertThatThrownBy(() -> answers.declineByLink(Actor.NOBODY, secret, "Again"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_reviewer_may_be_signed_in_and_nobody_else() {
        assertThat(queries.offerOf(reviewer, secret)).isPresent();
        assertThat(queries.offerOf(made.secretariat(), secret)).isEmpty();
        assertThatThrownBy(() -> answers.declineByLink(made.reviewer(), secret, "Not mine"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void what_was_accepted_or_never_offered_has_no_link() {
        answers.accept(reviewer, offer, true);
        em.flush();

        assertThat(queries.offerOf(Actor.NOBODY, secret)).isEmpty();
        assertThat(queries.offerOf(Actor.NOBODY, "")).isEmpty();
        assertThatThrownBy(() -> answers.declineByLink(Actor.NOBODY, Tokens.fresh(), "Guessed"))
                .isInstanceOf(NotFound.class);
    }
}
