package portal.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.identity.RoleGranted;
import portal.panel.PanelFixture;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.events.DomainEvent;
import portal.platform.time.PortalClock;
import portal.scoring.ReviewSubmitted;
import portal.submission.SubmissionConsolidated;
import portal.submission.SubmissionEvent.Which;
import portal.submission.SubmissionLetterReturned;
import portal.submission.SubmissionState;
import portal.submission.SubmissionSubmitted;
import portal.support.inside.InsidePortal;

/** Who finds a message in the outbox, in the transaction of what it tells. Everything is rolled back. */
@InsidePortal
class WhoIsToldIT {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    Event<DomainEvent> events;

    @Inject
    OfficeMail office;

    @Inject
    ReminderMail reminders;

    @Inject
    DueQueries due;

    @Inject
    DiscussionMail talk;

    private PanelFixture made;
    private long institution;
    private Actor secretariat;

    @BeforeEach
    void makeARound() throws Exception {
        transaction.begin();
        made = new PanelFixture(em);
        institution = made.institution();
        secretariat = made.secretariat();
    }

    @AfterEach
    void rollBack() throws Exception {
        transaction.rollback();
    }

    @Test
    void the_secretariat_is_told_what_comes_in_is_agreed_and_comes_back() {
        Which which = new Which(made.submission(institution, SubmissionState.SUBMITTED), made.roundId(), institution);

        office.received(new SubmissionSubmitted(Actor.PORTAL, which, "TC-1"));
        events.fire(new SubmissionConsolidated(Actor.PORTAL, which));
        events.fire(new SubmissionLetterReturned(Actor.PORTAL, which));

        assertThat(subjectsTo(secretariat))
                .hasSize(3)
                .anySatisfy(subject -> assertThat(subject).endsWith("has submitted"))
                .anySatisfy(subject -> assertThat(subject).endsWith("the panel has agreed"))
                .anySatisfy(subject -> assertThat(subject).endsWith("the board has returned the letter"));
    }

    @Test
    void the_lead_is_told_once_the_last_review_is_in() {
        long submission = made.submission(institution, SubmissionState.UNDER_REVIEW);
        Actor lead = made.reviewer();
        Actor member = made.reviewer();
        long leads = place(submission, lead, true);
        long reviews = place(submission, member, false);

        review(submission, lead, leads);
        events.fire(new ReviewSubmitted(lead, submission, 1));
        assertThat(subjectsTo(lead)).isEmpty();

        review(submission, member, reviews);
        events.fire(new ReviewSubmitted(member, submission, 2));
        assertThat(subjectsTo(lead)).containsExactly("All reviews are in");
        assertThat(subjectsTo(member)).isEmpty();
    }

    @Test
    void who_has_an_account_is_told_of_a_new_role() {
        Actor person = made.reviewer();

        events.fire(new RoleGranted(secretariat, person.accountId(), new Grant(Role.INSTITUTION_EDITOR, institution)));

        assertThat(bodiesTo(person)).singleElement().asString().contains("Institution editor, ", secretariat.name());
    }

    @Test
    void an_institution_is_reminded_three_times_and_no_more_once_the_deadline_is_past() {
        Actor editor = made.person(new Grant(Role.INSTITUTION_EDITOR, institution));
        Due.OfSubmission owed =
                new Due.OfSubmission(made.submission(institution, SubmissionState.DRAFT), made.roundId(), institution);

        for (String at : List.of("2026-01-17", "2026-01-18", "2026-01-20", "2026-01-29", "2026-01-31", "2026-02-02")) {
            remind(at, owed);
            remind(at, owed);
        }

        assertThat(subjectsTo(editor)).hasSize(3).allSatisfy(subject -> assertThat(subject)
                .contains("please submit by"));
    }

    @Test
    void only_what_is_still_to_be_handed_in_is_reminded_of() {
        long draft = made.submission(institution, SubmissionState.DRAFT);
        long returned = made.submission(made.institution(), SubmissionState.RETURNED);
        made.submission(made.institution(), SubmissionState.SUBMITTED);
        assertThat(owedInThisRound()).as("not open yet").isEmpty();

        run("UPDATE assessment_round SET opened_at = '2026-01-01' WHERE id = ?1", made.roundId());

        assertThat(owedInThisRound()).containsExactlyInAnyOrder(draft, returned);
    }

    @Test
    void a_reviewer_is_reminded_of_a_review_that_is_not_in() {
        long submission = made.submission(institution, SubmissionState.UNDER_REVIEW);
        Actor late = made.reviewer();
        Actor done = made.reviewer();
        long owes = place(submission, late, true);
        review(submission, done, place(submission, done, false));

        Due.OfReview owed = due.reviews().stream()
                .filter(one -> one.reviewerId() == late.accountId() || one.reviewerId() == done.accountId())
                .reduce((one, other) -> new Due.OfReview(0, 0, LocalDate.EPOCH, "two where one is owed"))
                .orElseThrow();
        PortalClock.pretending(Instant.parse("2026-02-28T12:00:00Z"), () -> {
            reminders.remind(owed);
            return 0;
        });

        assertThat(owed.id()).isEqualTo(owes);
        assertThat(subjectsTo(late)).containsExactly("A review is due by 1 March 2026");
        assertThat(subjectsTo(done)).isEmpty();
    }

    @Test
    void a_panel_that_talks_is_told_once_a_day_and_of_nothing_it_said_itself() {
        long submission = made.submission(institution, SubmissionState.UNDER_REVIEW);
        Actor speaker = made.reviewer();
        Actor listener = made.reviewer();
        Actor notIn = made.reviewer();
        long place = place(submission, speaker, true);
        review(submission, speaker, place);
        review(submission, listener, place(submission, listener, false));
        place(submission, notIn, false);

        remark(submission, speaker, place, "2026-02-10 09:00");
        remark(submission, speaker, place, "2026-02-10 09:05");
        talk("2026-02-10T09:08:00Z");
        assertThat(subjectsTo(listener)).as("it waits for what follows").isEmpty();
        talk("2026-02-10T10:00:00Z");
        remark(submission, speaker, place, "2026-02-10 11:00");
        talk("2026-02-10T12:00:00Z");
        assertThat(bodiesTo(listener)).singleElement().asString().contains("There are 2 new messages");
        talk("2026-02-11T12:00:00Z");
        talk("2026-02-12T12:00:00Z");
        assertThat(bodiesTo(listener)).hasSize(2).anySatisfy(body -> assertThat(body)
                .contains("There is a new message", "/scoring/discuss.xhtml?submission=" + submission));
        assertThat(bodiesTo(listener).toString()).doesNotContain("Between us", speaker.name());
        assertThat(subjectsTo(speaker)).isEmpty();
        assertThat(subjectsTo(notIn)).isEmpty();
    }

    private void talk(String at) {
        Set<Long> here = Set.copyOf(em.createQuery(
                        "select a.reviewerId from Assignment a join Submission s on s.id = a.submissionId"
                                + " where s.roundId = :round",
                        Long.class)
                .setParameter("round", made.roundId())
                .getResultList());
        PortalClock.pretending(Instant.parse(at), () -> {
            talk.news().stream()
                    .filter(news -> here.contains(news.reviewerId()))
                    .forEach(talk::tell);
            em.flush();
            return 0;
        });
    }

    private void remark(long submission, Actor speaker, long place, String at) {
        run(
                "INSERT INTO panel_remark (submission_id, criterion_id, author_id, assignment_id, speaks_as, text,"
                        + " touched_at, said_at) SELECT ?1, MIN(id), ?2, ?3, 'MEMBER', 'Between us', ?4, ?4 FROM criterion",
                submission,
                speaker.accountId(),
                place,
                at);
    }

    private void remind(String day, Due.OfSubmission owed) {
        PortalClock.pretending(Instant.parse(day + "T00:00:00Z"), () -> {
            reminders.remind(owed);
            return 0;
        });
    }

    private List<Long> owedInThisRound() {
        return due.submissions().stream()
                .filter(owed -> owed.roundId() == made.roundId())
                .map(Due.OfSubmission::id)
                .toList();
    }

    private long place(long submission, Actor reviewer, boolean leading) {
        run(
                "INSERT INTO assignment (submission_id, reviewer_id, is_leading, state, offered_at)"
                        + " VALUES (?1, ?2, ?3, 'ACCEPTED', '2026-02-01')",
                submission,
                reviewer.accountId(),
                leading);
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }

    private void review(long submission, Actor reviewer, long place) {
        run(
                "INSERT INTO review (assignment_id, submission_id, reviewer_id, state) VALUES (?1, ?2, ?3, 'SUBMITTED')",
                place,
                submission,
                reviewer.accountId());
    }

    private void run(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
    }

    private List<String> subjectsTo(Actor person) {
        return mailTo(person, "m.subject");
    }

    private List<String> bodiesTo(Actor person) {
        return mailTo(person, "m.body");
    }

    private List<String> mailTo(Actor person, String what) {
        return em.createQuery(
                        "SELECT " + what + " FROM OutgoingMail m WHERE m.recipientName = :name ORDER BY m.id",
                        String.class)
                .setParameter("name", person.name())
                .getResultList();
    }
}
