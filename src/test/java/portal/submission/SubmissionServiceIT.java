package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.jpa.StatementCount;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.time.PortalClock;
import portal.round.DeadlinePassed;
import portal.round.ExtensionTooEarly;
import portal.round.TooLittleTime;
import portal.support.inside.InsidePortal;

/** A submission on the real database: saved, handed in once, taken back, returned. */
@InsidePortal
class SubmissionServiceIT {

    private static final Instant BEFORE = MadeUp.DEADLINE.minus(Duration.ofDays(3));
    private static final Instant IN_GRACE = MadeUp.DEADLINE.plus(Duration.ofMinutes(29));
    private static final LocalDate DUE_AGAIN = LocalDate.of(2027, 2, 12);
    private static final Instant TOO_LATE = MadeUp.DEADLINE.plus(Duration.ofMinutes(31));

    @Inject
    MadeUp madeUp;

    @Inject
    SubmissionService submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    HistoryQueries history;

    @Inject
    AnswerService answers;

    private long institution;
    private long round;
    private Actor editor;
    private Actor approver;
    private Actor stranger;
    private long id;

    @BeforeEach
    void openOne() {
        institution = madeUp.institution();
        round = madeUp.round();
        editor = madeUp.person("Ann Editor", Role.INSTITUTION_EDITOR, institution);
        approver = madeUp.person("Omar Approver", Role.INSTITUTION_APPROVER, institution);
        stranger = madeUp.person("Eve Elsewhere", Role.INSTITUTION_APPROVER, madeUp.institution());
        id = at(BEFORE, () -> submissions.open(editor, round, institution));
    }

    @Test
    void opening_twice_gives_one_submission_with_all_sections() {
        assertThat(at(BEFORE, () -> submissions.open(approver, round, institution)))
                .isEqualTo(id);
        assertThat(detail().sections()).extracting(SectionText::code).containsExactly("A", "R", "E", "N", "P");
        assertThat(detail().state()).isEqualTo(SubmissionState.DRAFT);
    }

    @Test
    void a_save_over_an_old_version_is_refused_and_both_texts_are_kept() {
        long section = section();
        int start = detail().sections().get(0).version();
        SaveReply mine = save(editor, section, "Mine.", start);
        assertThatThrownBy(() -> save(approver, section, "Theirs, too late.", start))
                .satisfies(refused -> assertThat(deepest(refused)).isInstanceOfSatisfying(StaleValue.class, stale -> {
                    assertThat(stale.current().value()).isEqualTo("Mine.");
                    assertThat(stale.current().version()).isEqualTo(mine.version());
                    assertThat(stale.current().by()).isEqualTo("Ann Editor");
                }));
        save(approver, section, "Merged.", mine.version());
        assertThat(detail().sections().get(0).text()).isEqualTo("Merged.");
        assertThat(history.revisions(editor, id, section, 1))
                .extracting(RevisionRow::text)
                .containsExactlyInAnyOrder("Theirs, too late.", "Mine.");
    }

    @Test
    void the_same_text_again_is_no_conflict() {
        long section = section();
        int start = detail().sections().get(0).version();
        SaveReply first = save(editor, section, "Twice sent.", start);
        assertThat(save(editor, section, "Twice sent.", start).version()).isEqualTo(first.version());
        assertThat(history.revisions(editor, id, section, 1)).isEmpty();
    }

    @Test
    void who_marks_a_section_is_not_taken_for_the_author_of_its_text() {
        long section = section();
        int version = save(editor, section, "Ann wrote this.", 0).version();
        run(() -> answers.mark(approver, id, section, true));
        assertThat(detail().sections().get(0).touchedByName()).isEqualTo("Ann Editor");
        save(approver, section, "Omar wrote over it.", version);
        assertThat(history.revisions(editor, id, section, 1))
                .extracting(RevisionRow::text, RevisionRow::by)
                .containsExactly(tuple("Ann wrote this.", "Ann Editor"));
    }

    @Test
    void a_section_without_text_is_not_ready() {
        long section = section();
        int version = save(editor, section, "Some text.", 0).version();
        run(() -> answers.mark(editor, id, section, true));
        int next = save(editor, section, "Some more text.", version).version();
        assertThat(detail().sections().get(0).ready()).isTrue();
        save(editor, section, " ", next);
        assertThat(detail().sections().get(0).ready()).isFalse();
        assertThat(madeUp.count(
                        "SELECT COUNT(*) FROM timeline_entry WHERE subject_kind = 'submission' AND subject_id = ?"
                                + " AND what = 'submission.section-reopened'",
                        id))
                .isEqualTo(1);
    }

    @Test
    void an_earlier_version_can_be_made_the_current_one_and_nothing_is_lost() {
        long section = section();
        int start = detail().sections().get(0).version();
        int second = save(editor, section, "First.", start).version();
        save(approver, section, "Second.", second);
        RevisionRow first = history.revisions(editor, id, section, 1).get(0);
        run(() -> answers.restore(editor, id, section, first.id()));
        assertThat(detail().sections().get(0).text()).isEqualTo("First.");
        assertThat(history.revisions(editor, id, section, 1))
                .extracting(RevisionRow::text)
                .containsExactlyInAnyOrder("First.", "Second.");
    }

    @Test
    void the_history_is_read_in_pages_of_ten() {
        long section = section();
        int version = 0;
        for (int time = 1; time <= 13; time++) {
            version = save(time % 2 == 0 ? editor : approver, section, "Text " + time, version)
                    .version();
        }
        assertThat(history.countRevisions(editor, id, section)).isEqualTo(12);
        assertThat(history.revisions(editor, id, section, 1))
                .hasSize(HistoryQueries.PAGE)
                .first()
                .extracting(RevisionRow::text)
                .isEqualTo("Text 12");
        assertThat(history.revisions(editor, id, section, 2))
                .extracting(RevisionRow::text)
                .containsExactly("Text 2", "Text 1");
    }

    @Test
    void a_stranger_finds_nothing() {
        assertThatThrownBy(() -> queries.detail(stranger, id)).satisfies(SubmissionServiceIT::isNotFound);
        assertThatThrownBy(() -> save(stranger, section(), "Mine now.", 0)).satisfies(SubmissionServiceIT::isNotFound);
        assertThatThrownBy(() -> at(BEFORE, () -> submissions.submit(stranger, id, madeUp.approval(detail()))))
                .satisfies(SubmissionServiceIT::isNotFound);
        assertThatThrownBy(() -> at(BEFORE, () -> submissions.open(stranger, round, institution)))
                .satisfies(SubmissionServiceIT::isNotFound);
        assertThat(queries.visibleTo(stranger)).isEmpty();
        assertThat(queries.find(stranger, round, institution)).isEmpty();
        assertThat(detail().sections().get(0).text()).isEmpty();
    }

    @Test
    void what_is_missing_stops_it_and_an_editor_does_too() {
        assertThatThrownBy(() -> at(BEFORE, () -> submissions.submit(approver, id, madeUp.approval(detail()))))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(SubmissionIncomplete.class));
        fill();
        assertThatThrownBy(() -> at(BEFORE, () -> submissions.submit(editor, id, madeUp.approval(detail()))))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(AccessRefused.class));
        assertThat(detail().state()).isEqualTo(SubmissionState.DRAFT);
    }

    @Test
    void handing_in_ten_times_at_once_is_one_submission_with_one_receipt() throws Exception {
        fill();
        Approval approval = madeUp.approval(detail());
        List<Callable<String>> clicks = new ArrayList<>();
        for (int click = 0; click < 10; click++) {
            clicks.add(() -> at(BEFORE, () -> submissions.submit(approver, id, approval)));
        }
        Set<String> receipts = new HashSet<>();
        for (Future<String> click : madeUp.threads().invokeAll(clicks)) {
            receipts.add(click.get());
        }
        assertThat(receipts).hasSize(1).first().asString().startsWith("TC-2027-");
        assertThat(madeUp.count("SELECT COUNT(*) FROM submitted_copy WHERE submission_id = ?", id))
                .isEqualTo(1);
        assertThat(madeUp.count(
                        "SELECT COUNT(*) FROM timeline_entry WHERE subject_kind = 'submission' AND subject_id = ?"
                                + " AND what = 'submission.submitted'",
                        id))
                .isEqualTo(1);
        assertThat(madeUp.count(
                        "SELECT COUNT(*) FROM outgoing_mail WHERE recipient_email = ? AND subject LIKE 'Receipt %'",
                        approver.email()))
                .isEqualTo(1);
    }

    @Test
    void what_was_handed_in_is_frozen_until_it_is_taken_back() {
        fill();
        String first = at(BEFORE, () -> submissions.submit(approver, id, madeUp.approval(detail())));
        Receipt receipt = history.receipt(editor, id);
        assertThat(receipt.number()).isEqualTo(first);
        assertThat(receipt.submittedAt()).isEqualTo(BEFORE);
        assertThat(receipt.submittedByName()).isEqualTo("Omar Approver");
        assertThatThrownBy(() -> save(editor, section(), "Later.", 1))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(SubmissionLocked.class));
        run(() -> submissions.unsubmit(approver, id));
        assertThatThrownBy(() -> history.receipt(editor, id)).satisfies(SubmissionServiceIT::isNotFound);
        save(editor, section(), "Later.", detail().sections().get(0).version());
        String second = at(IN_GRACE, () -> submissions.submit(approver, id, madeUp.approval(detail())));
        assertThat(second).isNotEqualTo(first).endsWith("2");
        assertThat(history.receipt(editor, id).sha256()).isNotEqualTo(receipt.sha256());
    }

    @Test
    void the_copy_has_the_hash_that_the_receipt_tells() {
        fill();
        at(BEFORE, () -> submissions.submit(approver, id, madeUp.approval(detail())));
        String sha256 = history.receipt(editor, id).sha256();
        assertThat(madeUp.count(
                        "SELECT COUNT(*) FROM submitted_copy WHERE submission_id = ? AND SHA2(content, 256) = ?",
                        id,
                        sha256))
                .isEqualTo(1);
    }

    @Test
    void after_the_deadline_nothing_is_changed_and_the_draft_is_kept() {
        fill();
        int version = detail().sections().get(0).version();
        assertThatThrownBy(() ->
                        at(TOO_LATE, () -> answers.save(editor, id, section(), new SaveRequest("Late.", version))))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(DeadlinePassed.class));
        assertThatThrownBy(() -> at(TOO_LATE, () -> submissions.submit(approver, id, madeUp.approval(detail()))))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(DeadlinePassed.class));
        assertThat(detail().sections().get(0).text()).isEqualTo("An answer.");
        madeUp.change(
                "INSERT INTO deadline_extension (round_id, institution_id, deadline_at, reason, granted_at)"
                        + " VALUES (?, ?, '2027-02-28 17:00:00', 'Illness', '2027-01-30')",
                round,
                institution);
        assertThat(at(TOO_LATE, () -> submissions.submit(approver, id, madeUp.approval(detail()))))
                .startsWith("TC-2027-");
    }

    @Test
    void a_returned_submission_tells_why_and_is_handed_in_again() {
        fill();
        at(BEFORE, () -> submissions.submit(approver, id, madeUp.approval(detail())));
        run(() -> submissions.returnToInstitution(MadeUp.SECRETARIAT, id, " The plan names no owners. ", null));
        assertThat(detail().state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(detail().returnReason()).isEqualTo("The plan names no owners.");
        save(editor, section(), "Better.", detail().sections().get(0).version());
        at(BEFORE, () -> submissions.submit(approver, id, madeUp.approval(detail())));
        run(() -> submissions.startReview(MadeUp.SECRETARIAT, id));
        assertThatThrownBy(() -> run(() -> submissions.unsubmit(approver, id)))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(SubmissionLocked.class));
    }

    @Test
    void what_is_returned_after_the_deadline_can_be_completed_until_the_day_that_is_given() {
        fill();
        at(BEFORE, () -> submissions.submit(approver, id, madeUp.approval(detail())));
        assertThatThrownBy(() -> giveBack(null))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(TooLittleTime.class));
        assertThatThrownBy(() -> giveBack(DUE_AGAIN.minusDays(14)))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(ExtensionTooEarly.class));
        assertThat(detail().state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(madeUp.together(() -> {
                    giveBack(DUE_AGAIN);
                    return mailsThatSay("hand it in again by 5pm UK time, Friday 12 February 2027");
                }))
                .isEqualTo(1);
        assertThat(at(TOO_LATE, () -> queries.standing(editor, detail()))
                        .rights()
                        .edit())
                .isTrue();
        int version = detail().sections().get(0).version();
        at(TOO_LATE, () -> answers.save(editor, id, section(), new SaveRequest("Completed.", version)));
        Instant over = Instant.parse("2027-02-12T17:31:00Z");
        assertThatThrownBy(() -> at(over, () -> submissions.submit(approver, id, madeUp.approval(detail()))))
                .satisfies(thrown -> assertThat(deepest(thrown)).isInstanceOf(DeadlinePassed.class));
        at(TOO_LATE, () -> submissions.submit(approver, id, madeUp.approval(detail())));
        assertThat(detail().state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void a_list_costs_one_statement_however_long_it_is_and_a_submission_three() {
        Actor of = madeUp.person("Lena List", Role.INSTITUTION_EDITOR, institution);
        StatementCount.reset();
        assertThat(queries.visibleTo(of)).hasSize(1);
        assertThat(StatementCount.executed()).isEqualTo(1);
        run(() -> submissions.open(of, madeUp.round(), institution));
        run(() -> submissions.open(of, madeUp.round(), institution));
        StatementCount.reset();
        assertThat(queries.visibleTo(of)).hasSize(3);
        assertThat(StatementCount.executed()).isEqualTo(1);
        StatementCount.reset();
        queries.detail(of, id);
        assertThat(StatementCount.executed()).isEqualTo(3);
    }

    /** To the editor, as long as they are not sent: then their words are forgotten. */
    private long mailsThatSay(String words) {
        return madeUp.count(
                "SELECT COUNT(*) FROM outgoing_mail WHERE recipient_email = ? AND body LIKE ?",
                editor.email(),
                "%" + words + "%");
    }

    private void giveBack(@Nullable LocalDate until) {
        at(TOO_LATE, () -> {
            submissions.returnToInstitution(MadeUp.SECRETARIAT, id, "An annex is missing.", until);
            return id;
        });
    }

    private void fill() {
        at(BEFORE, () -> {
            madeUp.fill(approver, detail());
            return id;
        });
    }

    private SubmissionDetail detail() {
        return queries.detail(approver, id);
    }

    private long section() {
        return detail().sections().get(0).sectionId();
    }

    private SaveReply save(Actor actor, long section, String text, int version) {
        return at(BEFORE, () -> answers.save(actor, id, section, new SaveRequest(text, version)));
    }

    private static void run(Runnable work) {
        at(BEFORE, () -> {
            work.run();
            return 0;
        });
    }

    private static <T> T at(Instant instant, Supplier<T> work) {
        return PortalClock.pretending(instant, work);
    }

    private static void isNotFound(Throwable thrown) {
        assertThat(deepest(thrown)).isInstanceOf(NotFound.class);
    }

    private static Throwable deepest(Throwable thrown) {
        Throwable deepest = thrown;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        return deepest;
    }
}
