package portal.circular;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.panel.PanelFixture;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.rest.SaveRequest;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** Messages to many people of a round: who gets them, in which words, and once. */
@InsidePortal
class CircularIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    CircularService circulars;

    @Inject
    CircularQueries queries;

    private PanelFixture made;
    private Actor office;

    @BeforeEach
    void makeRound() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        office = made.secretariat();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void writers_of_the_chosen_institutions_get_it_with_their_own_deadline_filled_in() {
        long institution = made.institution();
        long submission = made.submission(institution, SubmissionState.DRAFT);
        Actor editor = made.person(new Grant(Role.INSTITUTION_EDITOR, institution));
        Actor approver = made.person(new Grant(Role.INSTITUTION_APPROVER, institution));
        Actor elsewhere = made.person(new Grant(Role.INSTITUTION_EDITOR, made.institution()));
        long circular = written(Audience.INSTITUTIONS, submission, "[institution] has until [deadline]. [link]");

        int sent = circulars.send(office, circular, seal(circular));
        em.flush();

        assertThat(sent).isEqualTo(2);
        assertThat(mailTo(approver)).hasSize(1);
        assertThat(mailTo(elsewhere)).isEmpty();
        assertThat(mailTo(editor))
                .singleElement()
                .asString()
                .contains("institution")
                .contains("1 February 2026")
                .contains("/submission/view.xhtml?id=" + submission);
    }

    @Test
    void reviewers_who_owe_a_review_get_one_message_whatever_they_owe() {
        long first = made.submission();
        long second = made.submission();
        Actor owing = made.reviewer();
        Actor asked = made.reviewer();
        place(first, owing, "ACCEPTED");
        place(second, owing, "ACCEPTED");
        place(first, asked, "OFFERED");
        long circular = circulars.begin(office, made.roundId(), Audience.OWING, Set.of(first, second));

        assertThat(people(circular)).containsExactly(owing.name());
        assertThat(people(circulars.begin(office, made.roundId(), Audience.ASKED, Set.of(first, second))))
                .containsExactly(asked.name());
    }

    @Test
    void it_is_sent_once_and_stays_as_it_was_sent() {
        long circular = toOneEditor();
        circulars.send(office, circular, seal(circular));

        assertThatThrownBy(() -> circulars.send(office, circular, seal(circular)))
                .isInstanceOf(CircularSentAlready.class);
        assertThatThrownBy(() -> circulars.write(office, circular, "body", new SaveRequest("Other words", 9)))
                .isInstanceOf(CircularSentAlready.class);
        assertThat(queries.detail(office, circular).sentBy()).isEqualTo(office.name());
        assertThat(people(circular)).hasSize(1);
    }

    @Test
    void nothing_leaves_that_was_not_looked_at() {
        long circular = toOneEditor();
        String seen = seal(circular);
        circulars.write(office, circular, "body", new SaveRequest("Dear [name], other words", 2));

        assertThatThrownBy(() -> circulars.send(office, circular, seen)).isInstanceOf(CircularChanged.class);
    }

    @Test
    void a_slip_in_a_blank_and_an_empty_list_hold_it_back() {
        long nobody = written(Audience.INSTITUTIONS, made.submission(), "Dear [nmae]");

        assertThat(queries.detail(office, nobody).gaps())
                .extracting(CircularGap::what)
                .containsExactly("blank", "nobody");
        assertThatThrownBy(() -> circulars.send(office, nobody, seal(nobody))).isInstanceOf(CircularNotReady.class);
    }

    @Test
    void whoever_is_left_out_gets_none() {
        long institution = made.institution();
        Actor editor = made.person(new Grant(Role.INSTITUTION_EDITOR, institution));
        Actor other = made.person(new Grant(Role.INSTITUTION_EDITOR, institution));
        long circular =
                written(Audience.INSTITUTIONS, made.submission(institution, SubmissionState.DRAFT), "Dear [name]");
        circulars.leaveOut(office, circular, editor.accountId(), true);
        circulars.leaveOut(office, circular, other.accountId(), true);
        circulars.leaveOut(office, circular, other.accountId(), false);

        circulars.send(office, circular, seal(circular));
        em.flush();

        assertThat(mailTo(editor)).isEmpty();
        assertThat(mailTo(other)).singleElement().asString().contains("Dear " + other.name());
    }

    private long toOneEditor() {
        long institution = made.institution();
        made.person(new Grant(Role.INSTITUTION_EDITOR, institution));
        return written(Audience.INSTITUTIONS, made.submission(institution, SubmissionState.DRAFT), "Dear [name]");
    }

    private long written(Audience audience, long submission, String body) {
        long circular = circulars.begin(office, made.roundId(), audience, Set.of(submission));
        circulars.write(office, circular, "subject", new SaveRequest("About the round", 0));
        circulars.write(office, circular, "body", new SaveRequest(body, 0));
        em.flush();
        return circular;
    }

    private void place(long submission, Actor reviewer, String state) {
        em.createNativeQuery("INSERT INTO assignment (submission_id, reviewer_id, state, offered_at)"
                        + " VALUES (?1, ?2, ?3, '2026-01-02')")
                .setParameter(1, submission)
                .setParameter(2, reviewer.accountId())
                .setParameter(3, state)
                .executeUpdate();
    }

    private String seal(long circular) {
        return queries.detail(office, circular).seal();
    }

    private List<String> people(long circular) {
        return queries.detail(office, circular).people().stream()
                .map(one -> one.person().name())
                .toList();
    }

    private List<?> mailTo(Actor person) {
        return em.createNativeQuery(
                        "SELECT body FROM outgoing_mail WHERE recipient_name = ?1 AND subject = 'About the round'")
                .setParameter(1, person.name())
                .getResultList();
    }
}
