package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.jpa.StatementCount;
import portal.round.DeadlinePassed;
import portal.round.ExtensionTooEarly;
import portal.round.TooLittleTime;
import portal.support.inside.InsidePortal;

/** A submission on the real database: handed in once, taken back, returned. */
@InsidePortal
class SubmissionServiceIT {

    private static final Instant IN_GRACE = MadeUp.DEADLINE.plus(Duration.ofMinutes(29));
    private static final Instant TOO_LATE = MadeUp.DEADLINE.plus(Duration.ofMinutes(31));
    private static final LocalDate DUE_AGAIN = LocalDate.of(2027, 2, 12);

    @Inject
    OneSubmission one;

    @Inject
    MadeUp madeUp;

    @Inject
    SubmissionService submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    HistoryQueries history;

    @Test
    void opening_twice_gives_one_submission_with_all_sections() {
        assertThat(OneSubmission.inTime(() -> submissions.open(one.approver(), one.round(), one.institution())))
                .isEqualTo(one.id());
        assertThat(one.detail().sections()).extracting(SectionText::code).containsExactly("A", "R", "E", "N", "P");
        assertThat(one.state()).isEqualTo(SubmissionState.DRAFT);
    }

    @Test
    void a_stranger_finds_nothing() {
        Actor stranger = madeUp.person("Eve Elsewhere", Role.INSTITUTION_APPROVER, madeUp.institution());
        assertThatThrownBy(() -> queries.detail(stranger, one.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one.save(stranger, "Mine now.", 0)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> OneSubmission.inTime(() -> submissions.submit(stranger, one.id(), one.approval())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> OneSubmission.inTime(() -> submissions.open(stranger, one.round(), one.institution())))
                .isInstanceOf(NotFound.class);
        assertThat(queries.visibleTo(stranger)).isEmpty();
        assertThat(queries.find(stranger, one.round(), one.institution())).isEmpty();
        assertThat(one.section().text()).isEmpty();
    }

    @Test
    void what_is_missing_stops_it_and_an_editor_does_too() {
        assertThatThrownBy(one::submit).isInstanceOf(SubmissionIncomplete.class);
        one.fill();
        assertThatThrownBy(() -> OneSubmission.inTime(() -> submissions.submit(one.editor(), one.id(), one.approval())))
                .isInstanceOf(AccessRefused.class);
        assertThat(one.state()).isEqualTo(SubmissionState.DRAFT);
    }

    @Test
    void handing_in_ten_times_at_once_is_one_submission_with_one_receipt() throws Exception {
        one.fill();
        Approval approval = one.approval();
        List<Callable<String>> clicks = new ArrayList<>();
        for (int click = 0; click < 10; click++) {
            clicks.add(() -> OneSubmission.inTime(() -> submissions.submit(one.approver(), one.id(), approval)));
        }
        Set<String> receipts = new HashSet<>();
        for (Future<String> click : madeUp.threads().invokeAll(clicks)) {
            receipts.add(click.get());
        }
        assertThat(receipts).hasSize(1).first().asString().startsWith("TC-2027-");
        assertThat(madeUp.count("SELECT COUNT(*) FROM submitted_copy WHERE submission_id = ?", one.id()))
                .isEqualTo(1);
        assertThat(madeUp.count(
                        "SELECT COUNT(*) FROM timeline_entry WHERE subject_kind = 'submission' AND subject_id = ?"
                                + " AND what = 'submission.submitted'",
                        one.id()))
                .isEqualTo(1);
        assertThat(madeUp.count(
                        "SELECT COUNT(*) FROM outgoing_mail WHERE recipient_email = ? AND subject LIKE 'Receipt %'",
                        one.approver().email()))
                .isEqualTo(1);
    }

    @Test
    void what_was_handed_in_is_frozen_until_it_is_taken_back() {
        one.fill();
        String first = one.submit();
        Receipt receipt = history.receipt(one.editor(), one.id());
        assertThat(receipt.number()).isEqualTo(first);
        assertThat(receipt.submittedAt()).isEqualTo(OneSubmission.IN_TIME);
        assertThat(receipt.submittedByName()).isEqualTo("Omar Approver");
        assertThatThrownBy(() -> one.save(one.editor(), "Later.", 1)).isInstanceOf(SubmissionLocked.class);
        one.takeBack();
        assertThatThrownBy(() -> history.receipt(one.editor(), one.id())).isInstanceOf(NotFound.class);
        one.save(one.editor(), "Later.", one.section().version());
        String second = one.submit(IN_GRACE);
        assertThat(second).isNotEqualTo(first).endsWith("2");
        assertThat(history.receipt(one.editor(), one.id()).sha256()).isNotEqualTo(receipt.sha256());
    }

    @Test
    void the_copy_has_the_hash_that_the_receipt_tells() {
        one.fill();
        one.submit();
        String sha256 = history.receipt(one.editor(), one.id()).sha256();
        assertThat(madeUp.count(
                        "SELECT COUNT(*) FROM submitted_copy WHERE submission_id = ? AND SHA2(content, 256) = ?",
                        one.id(),
                        sha256))
                .isEqualTo(1);
    }

    @Test
    void after_the_deadline_nothing_is_changed_and_the_draft_is_kept() {
        one.fill();
        int version = one.section().version();
        assertThatThrownBy(() -> OneSubmission.at(TOO_LATE, () -> one.typed(one.editor(), "Late.", version)))
                .isInstanceOf(DeadlinePassed.class);
        assertThatThrownBy(() -> one.submit(TOO_LATE)).isInstanceOf(DeadlinePassed.class);
        assertThat(one.section().text()).isEqualTo("An answer.");
        madeUp.change(
                "INSERT INTO deadline_extension (round_id, institution_id, deadline_at, reason, granted_at)"
                        + " VALUES (?, ?, '2027-02-28 17:00:00', 'Illness', '2027-01-30')",
                one.round(),
                one.institution());
        assertThat(one.submit(TOO_LATE)).startsWith("TC-2027-");
    }

    @Test
    void a_returned_submission_tells_why_and_is_handed_in_again() {
        one.fill();
        one.submit();
        giveBack(OneSubmission.IN_TIME, " The plan names no owners. ", null);
        assertThat(one.state()).isEqualTo(SubmissionState.RETURNED);
        assertThat(one.detail().returnReason()).isEqualTo("The plan names no owners.");
        one.save(one.editor(), "Better.", one.section().version());
        one.submit();
        OneSubmission.inTime(() -> {
            submissions.startReview(MadeUp.SECRETARIAT, one.id());
            return one;
        });
        assertThatThrownBy(one::takeBack).isInstanceOf(SubmissionLocked.class);
    }

    @Test
    void what_is_returned_after_the_deadline_can_be_completed_until_the_day_that_is_given() {
        one.fill();
        one.submit();
        assertThatThrownBy(() -> giveBack(TOO_LATE, "An annex is missing.", null))
                .isInstanceOf(TooLittleTime.class);
        assertThatThrownBy(() -> giveBack(TOO_LATE, "An annex is missing.", DUE_AGAIN.minusDays(14)))
                .isInstanceOf(ExtensionTooEarly.class);
        assertThat(one.state()).isEqualTo(SubmissionState.SUBMITTED);
        assertThat(madeUp.together(() -> {
                    giveBack(TOO_LATE, "An annex is missing.", DUE_AGAIN);
                    return mailsThatSay("submit it again by 5pm UK time, Friday 12 February 2027");
                }))
                .isEqualTo(1);
        assertThat(OneSubmission.at(TOO_LATE, () -> queries.standing(one.editor(), one.detail()))
                        .rights()
                        .edit())
                .isTrue();
        int version = one.section().version();
        OneSubmission.at(TOO_LATE, () -> one.typed(one.editor(), "Completed.", version));
        Instant over = Instant.parse("2027-02-12T17:31:00Z");
        assertThatThrownBy(() -> one.submit(over)).isInstanceOf(DeadlinePassed.class);
        one.submit(TOO_LATE);
        assertThat(one.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void a_list_costs_one_statement_however_long_it_is_and_a_submission_three() {
        Actor of = madeUp.person("Lena List", Role.INSTITUTION_EDITOR, one.institution());
        StatementCount.reset();
        assertThat(queries.visibleTo(of)).hasSize(1);
        assertThat(StatementCount.executed()).isEqualTo(1);
        OneSubmission.inTime(() -> submissions.open(of, madeUp.round(), one.institution()));
        OneSubmission.inTime(() -> submissions.open(of, madeUp.round(), one.institution()));
        StatementCount.reset();
        assertThat(queries.visibleTo(of)).hasSize(3);
        assertThat(StatementCount.executed()).isEqualTo(1);
        StatementCount.reset();
        queries.detail(of, one.id());
        assertThat(StatementCount.executed()).isEqualTo(3);
    }

    /** To the editor, as long as they are not sent: then their words are forgotten. */
    private long mailsThatSay(String words) {
        return madeUp.count(
                "SELECT COUNT(*) FROM outgoing_mail WHERE recipient_email = ? AND body LIKE ?",
                one.editor().email(),
                "%" + words + "%");
    }

    private void giveBack(Instant when, String reason, @Nullable LocalDate until) {
        OneSubmission.at(when, () -> {
            submissions.returnToInstitution(MadeUp.SECRETARIAT, one.id(), reason, until);
            return one;
        });
    }
}
