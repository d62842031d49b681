package portal.panel.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.panel.PanelFixture;
import portal.panel.PanelQueries;
import portal.panel.PanelRow;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** Lists of assignments in the real portal; everything is rolled back. */
@InsidePortal
class RosterIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    RosterService rosters;

    @Inject
    PanelQueries panels;

    private PanelFixture made;
    private Actor secretariat;
    private long institution;
    private long submission;

    @BeforeEach
    void aSubmission() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        secretariat = made.secretariat();
        institution = made.institution();
        submission = made.submission(institution, SubmissionState.SUBMITTED);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void a_list_is_carried_out_once_and_comes_back_as_it_is() {
        Actor lead = made.reviewer();
        String list = list(line(lead, "yes"), line(made.reviewer(), ""));

        assertThat(rosters.carryOut(secretariat, made.roundId(), list)).isEqualTo(2);
        em.flush();
        assertThat(panels.panel(secretariat, submission))
                .filteredOn(PanelRow::leading)
                .extracting(PanelRow::reviewerId)
                .containsExactly(lead.accountId());
        String present = rosters.present(secretariat, made.roundId());
        Roster again = rosters.look(secretariat, made.roundId(), present);
        assertThat(again.there()).isEqualTo(2);
        assertThat(again.asked() + again.refused()).isZero();
        assertThatThrownBy(() -> rosters.carryOut(secretariat, made.roundId(), present))
                .isInstanceOf(RosterNotReady.class);
    }

    @Test
    void one_line_that_cannot_be_keeps_the_others_back() {
        String list = list(line(made.reviewer(), "yes"), line(made.reviewerFrom(institution), ""));

        assertThat(rosters.look(secretariat, made.roundId(), list).refused()).isOne();
        assertThatThrownBy(() -> rosters.carryOut(secretariat, made.roundId(), list))
                .isInstanceOf(RosterNotReady.class);
        assertThat(panels.panel(secretariat, submission)).isEmpty();
    }

    @Test
    void the_list_is_for_the_secretariat() {
        Actor reviewer = made.reviewer();

        assertThatThrownBy(() -> rosters.present(reviewer, made.roundId())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rosters.look(reviewer, made.roundId(), "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rosters.carryOut(reviewer, made.roundId(), "")).isInstanceOf(AccessRefused.class);
    }

    private String list(String... lines) {
        return "Institution,E-mail,Leads\n" + String.join("\n", lines);
    }

    private String line(Actor reviewer, String leads) {
        return stored("select name from institution where id = ?1", institution) + ","
                + stored("select email from account where id = ?1", reviewer.accountId()) + "," + leads;
    }

    private String stored(String sql, long id) {
        return em.createNativeQuery(sql).setParameter(1, id).getSingleResult().toString();
    }
}
