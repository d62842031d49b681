package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.letter.Authenticity;
import portal.letter.LetterListQueries;
import portal.letter.LetterLocked;
import portal.letter.LetterState;
import portal.letter.LetterVerification;
import portal.letter.LetterView;
import portal.letter.Succession;
import portal.platform.access.AccessRefused;
import portal.platform.access.NotFound;
import portal.platform.files.FileStore;
import portal.platform.files.Sha256;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** A letter that was issued by mistake: it stays as it was, says that it stands no more, and gives way to another. */
@InsidePortal
class SupersededLetterIT extends LetterAtTheBoard {

    private static final String WHY = "It names a wrong year.";

    @Inject
    LetterVerification verification;

    @Inject
    LetterListQueries lists;

    @Inject
    SubmissionQueries submissions;

    @Inject
    FileStore files;

    private final Optional<String> here = Optional.of("a reader " + UUID.randomUUID());
    private byte[] before = new byte[0];

    @BeforeEach
    void issued() throws Exception {
        signTwice(letter);
        before = pdf();
    }

    @Test
    void it_stays_as_it_was_and_whoever_checks_it_is_told() throws Exception {
        long correction = letters.correct(ground.secretariat(), letter, WHY);

        assertThat(state()).isEqualTo(LetterState.SUPERSEDED);
        assertThat(pdf()).isEqualTo(before);
        assertThat(verification.ofFile(sha256(before), here)).isEqualTo(Authenticity.SUPERSEDED);
        assertThat(verification.ofCode(code(letter), here)).isEqualTo(Authenticity.SUPERSEDED);
        assertThat(queries.succession(ground.editor(), letter).reason()).isEqualTo(WHY);
        assertThat(queries.succession(ground.editor(), letter).replacedBy()).isNull();
        assertThat(queries.succession(ground.secretariat(), letter).replacedBy())
                .isEqualTo(correction);
        assertThat(queries.ofSubmission(ground.editor(), ground.submissionId())).hasValue(letter);
        assertThat(lists.issuedTo(ground.editor(), ground.institutionId())).isEmpty();
        long file = queries.fileOf(ground.editor(), letter);
        assertThat(lists.superseded(Set.of(file))).containsExactly(file);
        assertThat(submissions.row(ground.editor(), ground.submissionId()).state())
                .isEqualTo(SubmissionState.LETTER_DRAFTED);
    }

    @Test
    void the_new_letter_says_whose_place_it_takes_and_needs_both_signatures() throws Exception {
        long correction = letters.correct(ground.secretariat(), letter, WHY);
        signTwice(correction);

        LetterView view = queries.view(ground.editor(), correction);
        Succession succession = queries.succession(ground.editor(), correction);
        assertThat(view.html()).contains("This letter takes the place of our letter of");
        assertThat(view.letter().state()).isEqualTo(LetterState.ISSUED);
        assertThat(succession.replaces()).isEqualTo(letter);
        assertThat(queries.succession(ground.editor(), letter).replacedBy()).isEqualTo(correction);
        assertThat(verification.ofCode(code(correction), here)).isEqualTo(Authenticity.GENUINE);
        assertThat(verification.ofCode(code(letter), here)).isEqualTo(Authenticity.SUPERSEDED);
        assertThat(queries.ofSubmission(ground.editor(), ground.submissionId())).hasValue(correction);
        assertThat(lists.issuedTo(ground.editor(), ground.institutionId()))
                .singleElement()
                .satisfies(one -> assertThat(one.letterId()).isEqualTo(correction));
    }

    @Test
    void it_can_go_wrong_twice() throws Exception {
        long correction = letters.correct(ground.secretariat(), letter, WHY);
        signTwice(correction);
        long last = letters.correct(ground.secretariat(), correction, "Another year.");
        signTwice(last);

        assertThat(verification.ofCode(code(correction), here)).isEqualTo(Authenticity.SUPERSEDED);
        assertThat(verification.ofCode(code(last), here)).isEqualTo(Authenticity.GENUINE);
    }

    @Test
    void only_the_secretariat_begins_a_correction_and_only_once() {
        assertThatThrownBy(() -> letters.correct(ground.chair(), letter, WHY)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> letters.correct(ground.editor(), letter, WHY)).isInstanceOf(AccessRefused.class);
        long correction = letters.correct(ground.secretariat(), letter, WHY);

        assertThatThrownBy(() -> letters.correct(ground.secretariat(), letter, WHY))
                .isInstanceOf(LetterLocked.class);
        assertThatThrownBy(() -> queries.view(ground.editor(), correction)).isInstanceOf(NotFound.class);
    }

    @Test
    void the_institution_reads_the_reason_in_its_history() {
        letters.correct(ground.secretariat(), letter, WHY);

        assertThat(count("SELECT COUNT(*) FROM timeline_entry WHERE what = 'submission.letter-superseded'"
                        + " AND audience = 'INSTITUTION' AND after_value = '" + WHY + "' AND subject_id = "
                        + ground.submissionId()))
                .isEqualTo(1);
    }

    private void signTwice(long one) {
        letters.sendToSignOff(ground.secretariat(), one);
        String words = queries.view(ground.chair(), one).textSha256();
        board.sign(ground.chair(), one, reviews.again(ground.chair()), words);
        board.sign(ground.lead(), one, reviews.again(ground.lead()), words);
    }

    private String code(long one) {
        LetterView.Issue issue =
                Objects.requireNonNull(queries.view(ground.secretariat(), one).issue());
        return Objects.requireNonNull(issue.code());
    }

    private static String sha256(byte[] bytes) throws IOException {
        return Sha256.of(new ByteArrayInputStream(bytes));
    }

    private byte[] pdf() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.write(queries.fileOf(ground.editor(), letter), bytes);
        return bytes.toByteArray();
    }
}
