package portal.panel.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.identity.TooManyInquiries;
import portal.panel.PanelFixture;
import portal.panel.ReviewerQueries;
import portal.plan.Theme;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.jpa.StatementCount;
import portal.support.inside.InsidePortal;

/** Offers to review in the real portal; everything is rolled back but the count of tries, which is of made-up places. */
@InsidePortal
class InterestIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    InterestIntake intake;

    @Inject
    InterestService interests;

    @Inject
    InterestQueries queries;

    @Inject
    ReviewerQueries reviewers;

    private final String mark = "interest-" + System.nanoTime();
    private PanelFixture made;
    private Actor secretariat;

    @BeforeEach
    void begin() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        secretariat = made.secretariat();
    }

    @AfterEach
    void roll_back() throws Exception {
        transaction.rollback();
    }

    @Test
    void anybody_may_offer_and_is_thanked_with_nothing_of_what_was_typed() {
        intake.take(Actor.NOBODY, said("someone", "Win a prize at http://trap.example.org"), place(1));
        em.flush();

        assertThat(bodies("someone"))
                .singleElement()
                .asString()
                .doesNotContain("prize")
                .contains("Dear colleague");
        assertThat(queries.detail(secretariat, id("someone")).said().why()).contains("prize");
    }

    @Test
    void a_second_offer_from_the_same_address_takes_the_place_of_the_first() {
        intake.take(Actor.NOBODY, said("twice", "First thoughts"), place(2));
        intake.take(Actor.NOBODY, said("twice", "Second thoughts"), place(2));
        em.flush();

        assertThat(ids("twice")).hasSize(1);
        assertThat(queries.detail(secretariat, id("twice")).said().why()).isEqualTo("Second thoughts");
    }

    @Test
    void too_many_from_one_place_are_refused_and_too_many_for_one_person_are_passed_over() {
        for (int offer = 0; offer < 5; offer++) {
            intake.take(Actor.NOBODY, said("often", "Offer " + offer), place(3));
        }
        em.flush();
        assertThat(bodies("often")).as("mails to one address").hasSize(3);

        for (int offer = 0; offer < 5; offer++) {
            intake.take(Actor.NOBODY, said("many" + offer, "Offer"), place(3));
        }
        assertThatThrownBy(() -> intake.take(Actor.NOBODY, said("last", "Offer"), place(3)))
                .isInstanceOf(TooManyInquiries.class);
    }

    @Test
    void who_is_invited_is_a_reviewer_with_what_was_said_as_the_profile() {
        interests.express(Actor.NOBODY, said("joins", "To learn"));
        em.flush();

        long account = interests.invite(secretariat, id("joins"), made.institution());
        em.flush();

        assertThat(reviewers.of(secretariat, account).profile().themes()).containsExactly(Theme.RECOGNITION);
        assertThat(queries.detail(secretariat, id("joins")).state()).isEqualTo(InterestState.INVITED);
        assertThatThrownBy(() -> interests.decline(secretariat, id("joins"), "Sorry"))
                .isInstanceOf(InterestAnswered.class);
    }

    @Test
    void who_is_declined_reads_kind_words_and_is_forgotten_in_time() {
        interests.express(Actor.NOBODY, said("later", "To learn"));
        em.flush();
        long id = id("later");
        assertThatThrownBy(() -> interests.decline(secretariat, id, "  ")).isInstanceOf(NoWordsToDecline.class);
        interests.decline(secretariat, id, "Thank you, and please ask again.");
        em.flush();
        assertThat(bodies("later")).anySatisfy(body -> assertThat(body).contains("please ask again"));

        interests.forget(Actor.PORTAL);
        assertThat(ids("later")).as("the day after").hasSize(1);

        em.createNativeQuery("UPDATE reviewer_interest SET answered_at = '2020-01-01' WHERE id = ?1")
                .setParameter(1, id)
                .executeUpdate();
        em.createNativeQuery("UPDATE outgoing_mail SET state = 'SENT' WHERE recipient_email = ?1")
                .setParameter(1, email("later"))
                .executeUpdate();
        em.clear();
        interests.forget(Actor.PORTAL);
        em.flush();

        assertThat(ids("later")).isEmpty();
        assertThat(bodies("later")).isEmpty();
    }

    @Test
    void offers_are_for_the_eyes_of_the_secretariat_and_reviewers_have_none_to_make() {
        interests.express(Actor.NOBODY, said("quiet", "To learn"));
        em.flush();
        Actor reviewer = made.reviewer();
        long id = id("quiet");

        assertThatThrownBy(() -> queries.detail(reviewer, id)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> interests.decline(reviewer, id, "No")).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> interests.invite(Actor.NOBODY, id, made.institution()))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> interests.express(reviewer, said("again", "Me too")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_list_costs_one_statement_however_long() {
        interests.express(Actor.NOBODY, said("one", "To learn"));
        interests.express(Actor.NOBODY, said("two", "To learn"));
        em.flush();

        StatementCount.reset();
        assertThat(queries.list(secretariat, InterestState.OPEN, 0, 300)).hasSizeGreaterThan(1);
        assertThat(StatementCount.executed()).isEqualTo(1);
    }

    private Expression said(String who, String why) {
        return new Expression(
                "Joan Weft", email(who), "Loom College", "Technician", false, "", Set.of(Theme.RECOGNITION), why);
    }

    private String email(String who) {
        return mark + "-" + who + "@example.org";
    }

    /** A place of one's own, from which nobody has tried anything. */
    private Optional<String> place(int number) {
        return Optional.of(mark + "-" + number);
    }

    private long id(String who) {
        return ids(who).get(0);
    }

    private List<Long> ids(String who) {
        return em.createQuery("select i.id from Interest i where i.email = :email", Long.class)
                .setParameter("email", email(who))
                .getResultList();
    }

    private List<String> bodies(String who) {
        return em.createQuery("select m.body from OutgoingMail m where m.recipientEmail = :email", String.class)
                .setParameter("email", email(who))
                .getResultList();
    }
}
