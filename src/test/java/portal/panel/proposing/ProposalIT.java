package portal.panel.proposing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portal.panel.AssignmentState;
import portal.panel.PanelFixture;
import portal.panel.PanelQueries;
import portal.panel.PanelRow;
import portal.panel.PanelService;
import portal.panel.proposal.ProposedPlace;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.jpa.StatementCount;
import portal.support.inside.InsidePortal;

/** Proposals in the real portal: made from what is known, carried out offer by offer, taken back. */
@InsidePortal
class ProposalIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    ProposalService proposals;

    @Inject
    ProposalQueries queries;

    @Inject
    PanelService panels;

    @Inject
    PanelQueries panelQueries;

    @Test
    void a_proposal_is_carried_out_as_it_was_looked_at_and_taken_back() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            long submission = withoutPanel(made);
            ProposalSheet sheet = queries.of(secretariat, made.roundId());
            assertThat(sheet.panels())
                    .singleElement()
                    .matches(panel -> panel.submissionId() == submission && panel.gap() == null);
            proposals.apply(secretariat, made.roundId(), sheet.fingerprint());
            em.flush();
            assertThat(panelQueries.panel(secretariat, submission))
                    .extracting(PanelRow::reviewerId)
                    .containsExactlyInAnyOrderElementsOf(proposed(sheet));
            assertThat(panelQueries.panel(secretariat, submission).stream().filter(PanelRow::leading))
                    .hasSize(1);
            ProposalSheet after = queries.of(secretariat, made.roundId());
            assertThat(after.panels()).isEmpty();
            assertThat(Objects.requireNonNull(after.last()).offers()).isEqualTo(3);
            proposals.undo(secretariat, made.roundId());
            em.flush();
            assertThat(panelQueries.panel(secretariat, submission))
                    .extracting(PanelRow::state)
                    .containsOnly(AssignmentState.WITHDRAWN);
            assertThat(queries.of(secretariat, made.roundId()).last()).isNull();
        });
    }

    @Test
    void what_has_changed_since_is_not_carried_out() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            long submission = withoutPanel(made);
            ProposalSheet sheet = queries.of(secretariat, made.roundId());
            panels.assign(secretariat, submission, proposed(sheet).get(0), true);
            em.flush();
            assertThatThrownBy(() -> proposals.apply(secretariat, made.roundId(), sheet.fingerprint()))
                    .isInstanceOf(ProposalOutdated.class);
        });
    }

    @Test
    void nothing_is_taken_back_once_somebody_has_answered() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            long submission = withoutPanel(made);
            proposals.apply(
                    secretariat,
                    made.roundId(),
                    queries.of(secretariat, made.roundId()).fingerprint());
            em.flush();
            PanelRow asked = panelQueries.panel(secretariat, submission).get(0);
            panels.unassign(secretariat, asked.assignmentId());
            em.flush();
            assertThatThrownBy(() -> proposals.undo(secretariat, made.roundId()))
                    .isInstanceOf(ProposalAnswered.class);
        });
    }

    @Test
    void others_neither_look_nor_carry_out() throws Exception {
        rolledBack(made -> {
            Actor reviewer = made.reviewer();
            assertThatThrownBy(() -> queries.of(reviewer, made.roundId())).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> proposals.apply(reviewer, made.roundId(), ""))
                    .isInstanceOf(AccessRefused.class);
        });
        rolledBack(made -> {
            Actor reviewer = made.reviewer();
            assertThatThrownBy(() -> proposals.undo(reviewer, made.roundId())).isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void it_is_read_in_as_many_statements_for_thirty_submissions_as_for_one() throws Exception {
        rolledBack(made -> {
            Actor secretariat = made.secretariat();
            people(made, 10);
            made.submission();
            em.flush();
            int one = statements(secretariat, made);
            for (int number = 0; number < 29; number++) {
                made.submission();
            }
            em.flush();
            assertThat(statements(secretariat, made)).isEqualTo(one);
        });
    }

    /** A submission whose panel is to be chosen from four people who could be asked. */
    private long withoutPanel(PanelFixture made) {
        people(made, 4);
        long submission = made.submission();
        em.flush();
        return submission;
    }

    private int statements(Actor secretariat, PanelFixture made) {
        em.clear();
        StatementCount.reset();
        queries.of(secretariat, made.roundId());
        return StatementCount.executed();
    }

    private static void people(PanelFixture made, int count) {
        for (int number = 0; number < count; number++) {
            made.reviewer();
        }
    }

    private static List<Long> proposed(ProposalSheet sheet) {
        return sheet.panels().get(0).people().stream()
                .map(ProposalSheet.Person::place)
                .map(ProposedPlace::reviewerId)
                .toList();
    }

    private void rolledBack(Consumer<PanelFixture> work) throws Exception {
        transaction.begin();
        try {
            work.accept(new PanelFixture(em));
        } finally {
            transaction.rollback();
        }
    }
}
