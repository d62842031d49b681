package portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.panel.ConflictFound;
import portal.panel.ConflictKind;
import portal.panel.PanelFixture;
import portal.panel.Ties;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.events.DomainEvent;
import portal.submission.SubmissionConsolidated;
import portal.submission.SubmissionEvent.Which;
import portal.submission.SubmissionSentToSignOff;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** Whoever is tied to an institution gets no mail about its submission; the others in the same role do. Rolled back. */
@InsidePortal
class TiedMailIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Ties ties;

    private PanelFixture made;
    private long institution;
    private Which which;

    @BeforeEach
    void makeARound() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        institution = made.institution();
        which = new Which(made.submission(institution, SubmissionState.SUBMITTED), made.roundId(), institution);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "past_institution (reviewer_id, institution_id, ended_on) VALUES (?1, ?2, CURRENT_DATE)",
                "conflict_of_interest (reviewer_id, institution_id, kind, reason, declared_at)"
                        + " VALUES (?1, ?2, 'MAJOR', 'A relative', '2026-01-01')",
                "role_grant (account_id, institution_id, role, granted_at) VALUES (?1, ?2, 'REVIEWER', '2026-01-01')"
            })
    void whoever_is_tied_is_told_nothing(String tie) {
        for (Role role : Set.of(Role.SECRETARIAT, Role.CHAIR, Role.BOARD_MEMBER)) {
            Actor tied = made.person(new Grant(role, null));
            Actor free = made.person(new Grant(role, null));
            em.createNativeQuery("INSERT INTO " + tie)
                    .setParameter(1, tied.accountId())
                    .setParameter(2, institution)
                    .executeUpdate();

            events.fire(new SubmissionConsolidated(Actor.PORTAL, which));
            events.fire(new SubmissionSentToSignOff(Actor.PORTAL, which));
            events.fire(new ConflictFound(Actor.PORTAL, which.submissionId(), 1, ConflictKind.MINOR, "We met"));

            assertThat(mailsTo(tied)).as(role.name()).isZero();
            assertThat(mailsTo(free)).as(role.name()).isPositive();
        }
    }

    @Test
    void a_minor_conflict_and_what_is_long_past_tie_nobody() {
        Actor person = made.person(new Grant(Role.SECRETARIAT, null));
        em.createNativeQuery(
                        "INSERT INTO past_institution (reviewer_id, institution_id, ended_on) VALUES (?1, ?2, '2001-01-01')")
                .setParameter(1, person.accountId())
                .setParameter(2, institution)
                .executeUpdate();
        em.createNativeQuery("INSERT INTO conflict_of_interest (reviewer_id, institution_id, kind, reason, declared_at)"
                        + " VALUES (?1, ?2, 'MINOR', 'We met', '2026-01-01')")
                .setParameter(1, person.accountId())
                .setParameter(2, institution)
                .executeUpdate();

        assertThat(ties.of(person.accountId())).isEmpty();
        events.fire(new SubmissionConsolidated(Actor.PORTAL, which));
        assertThat(mailsTo(person)).isPositive();
    }

    private long mailsTo(Actor person) {
        return em.createQuery("SELECT COUNT(m) FROM OutgoingMail m WHERE m.recipientName = :name", Long.class)
                .setParameter("name", person.name())
                .getSingleResult();
    }
}
