package portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.panel.PanelFixture;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.time.PortalClock;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** Institutions are reminded, once and in time, that the facts of their letter can be checked. */
@InsidePortal
class FactsMailIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    DueQueries due;

    @Inject
    FactsReminder reminder;

    private Actor editor;
    private long submission;

    @BeforeEach
    void askAnInstitution() throws Exception {
        transaction.begin();
        PanelFixture made = new PanelFixture(em);
        long institution = made.institution();
        editor = made.person(new Grant(Role.INSTITUTION_EDITOR, institution));
        submission = made.submission(institution, SubmissionState.FACTUAL_CHECK);
        run("INSERT INTO letter (submission_id, round_id, institution_id, template_id, state, drafted_at) SELECT "
                + submission + ", " + made.roundId() + ", " + institution
                + ", MIN(id), 'FACTUAL_CHECK', '2026-03-01' FROM letter_template");
        run(
                "INSERT INTO factual_check (letter_id, asked_at, asked_by, due_on, facts, html) SELECT id, '2026-03-02', 'Office',"
                        + " '2026-03-20', '{}', '' FROM letter WHERE submission_id = " + submission);
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void who_has_not_answered_is_reminded_three_days_ahead() {
        assertThat(mailsAt("2026-03-17T23:00:00Z")).isZero();
        assertThat(mailsAt("2026-03-18T01:00:00Z")).isEqualTo(1);
        assertThat(mailsAt("2026-03-19T01:00:00Z")).isEqualTo(1);
    }

    @Test
    void who_has_answered_is_left_alone() {
        run("UPDATE factual_check SET answer = 'CONFIRMED', answered_at = '2026-03-03' WHERE letter_id IN"
                + " (SELECT id FROM letter WHERE submission_id = " + submission + ")");

        assertThat(mailsAt("2026-03-19T01:00:00Z")).isZero();
    }

    private long mailsAt(String moment) {
        return PortalClock.pretending(Instant.parse(moment), () -> {
            due.facts().stream().filter(one -> one.submissionId() == submission).forEach(reminder::remind);
            em.flush();
            return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM outgoing_mail WHERE recipient_name = '"
                                    + editor.name() + "' AND subject LIKE '%until 20 March 2026'")
                            .getSingleResult())
                    .longValue();
        });
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }
}
