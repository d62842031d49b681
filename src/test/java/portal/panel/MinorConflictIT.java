package portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** Minor conflicts in the real portal: declared by the reviewer, decided by the chair. */
@InsidePortal
class MinorConflictIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    PanelService panels;

    @Inject
    AnswerService answers;

    @Inject
    ConflictService conflicts;

    @Inject
    ConflictQueries queries;

    @Inject
    PanelQueries panelQueries;

    @Test
    void who_declared_one_is_asked_again_when_the_chair_has_said_so() throws Exception {
        rolledBack(declared -> {
            assertThat(panelQueries.membership(declared.reviewer, declared.submission))
                    .isEmpty();
            assertThatThrownBy(declared::askAgain).isInstanceOf(ConflictUndecided.class);
            conflicts.decide(declared.chair, declared.conflict(), true, "They hardly know each other.");
            em.flush();
            assertThat(queries.undecided(declared.chair))
                    .extracting(ConflictRow::reviewerName)
                    .doesNotContain(declared.reviewer.name());
            answers.accept(declared.reviewer, declared.askAgain(), true);
            em.flush();
            assertThat(panelQueries.membership(declared.reviewer, declared.submission))
                    .isPresent();
        });
    }

    @Test
    void a_no_of_the_chair_makes_it_a_major_one() throws Exception {
        rolledBack(declared -> {
            long conflict = declared.conflict();
            conflicts.decide(declared.chair, conflict, false, "They wrote a paper together.");
            em.flush();
            assertThatThrownBy(declared::askAgain).isInstanceOf(ConflictDeclared.class);
            assertThatThrownBy(() -> conflicts.decide(declared.chair, conflict, true, "On second thoughts."))
                    .isInstanceOf(ConflictIsDecided.class);
        });
    }

    @Test
    void nobody_but_a_chair_from_elsewhere_decides_and_not_without_a_word() throws Exception {
        rolledBack(declared -> {
            long conflict = declared.conflict();
            Actor involved = new Actor(
                    declared.chair.accountId(),
                    "Chair",
                    "chair@example.org",
                    Set.of(new Grant(Role.CHAIR, null), new Grant(Role.INSTITUTION_EDITOR, declared.institution)));
            assertThatThrownBy(() -> queries.undecided(involved, conflict)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> queries.undecided(declared.secretariat)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> conflicts.decide(involved, conflict, true, "Fine."))
                    .isInstanceOf(NotFound.class);
        });
        rolledBack(declared -> {
            long conflict = declared.conflict();
            assertThatThrownBy(() -> conflicts.decide(declared.chair, conflict, true, " "))
                    .isInstanceOf(NoReasonGiven.class);
        });
    }

    /** A reviewer who was asked and declared a minor conflict. */
    private final class Declared {

        final PanelFixture made = new PanelFixture(em);
        final Actor secretariat = made.secretariat();
        final Actor chair = made.person(new Grant(Role.CHAIR, null));
        final Actor reviewer = made.reviewer();
        final long institution = made.institution();
        final long submission = made.submission(institution, SubmissionState.SUBMITTED);

        Declared() {
            answers.declareConflict(reviewer, askAgain(), ConflictKind.MINOR, "We sit on a committee together.");
            em.flush();
        }

        long askAgain() {
            long asked = panels.assign(secretariat, submission, reviewer.accountId(), false);
            em.flush();
            return asked;
        }

        long conflict() {
            return queries.undecided(chair).stream()
                    .filter(row -> row.reviewerName().equals(reviewer.name()))
                    .map(ConflictRow::id)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private void rolledBack(Consumer<Declared> work) throws Exception {
        transaction.begin();
        try {
            work.accept(new Declared());
        } finally {
            transaction.rollback();
        }
    }
}
