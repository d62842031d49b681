package portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import portal.panel.PanelFixture;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.round.RoundDetail;
import portal.round.RoundPlan;
import portal.round.RoundQueries;
import portal.round.RoundService;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** When the deadline of an open round moves, those whom it concerns are told. */
@InsidePortal
class RescheduledMailIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    RoundService rounds;

    @Inject
    RoundQueries queries;

    @Test
    void institutions_that_can_still_hand_in_are_told_of_a_moved_deadline() throws Exception {
        transaction.begin();
        try {
            PanelFixture made = new PanelFixture(em);
            Actor writing = editorOf(made, SubmissionState.DRAFT);
            Actor reviewed = editorOf(made, SubmissionState.UNDER_REVIEW);
            Actor secretariat = made.secretariat();
            RoundDetail planned = queries.detail(secretariat, made.roundId());
            rounds.revise(secretariat, made.roundId(), due(planned.plan(), "2031-01-10T17:00:00Z"), planned.version());
            em.flush();
            assertThat(mailsTo(writing)).as("the round is not open").isZero();
            em.createNativeQuery("UPDATE assessment_round SET opened_at = opens_at WHERE id = ?1")
                    .setParameter(1, made.roundId())
                    .executeUpdate();
            em.clear();
            RoundDetail opened = queries.detail(secretariat, made.roundId());
            rounds.revise(secretariat, made.roundId(), due(opened.plan(), "2031-01-17T17:00:00Z"), opened.version());
            em.flush();

            assertThat(mailsTo(writing)).isEqualTo(1);
            assertThat(mailsTo(reviewed)).isZero();
        } finally {
            transaction.rollback();
        }
    }

    private static Actor editorOf(PanelFixture made, SubmissionState state) {
        long institution = made.institution();
        made.submission(institution, state);
        return made.person(new Grant(Role.INSTITUTION_EDITOR, institution));
    }

    private static RoundPlan due(RoundPlan plan, String deadline) {
        return new RoundPlan(
                plan.name(),
                plan.stage(),
                plan.formVersionId(),
                plan.rubricId(),
                plan.opensAt(),
                Instant.parse(deadline),
                plan.zone(),
                plan.grace(),
                LocalDate.of(2031, 3, 1),
                LocalDate.of(2031, 4, 1),
                plan.peersSeeScores(),
                plan.peersSeeNames(),
                plan.factualCheckDays());
    }

    private long mailsTo(Actor person) {
        return ((Number) em.createNativeQuery(
                                "SELECT COUNT(*) FROM outgoing_mail WHERE recipient_name = ?1 AND subject LIKE '%deadline%'")
                        .setParameter(1, person.name())
                        .getSingleResult())
                .longValue();
    }
}
