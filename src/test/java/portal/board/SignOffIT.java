package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.identity.CodeWrong;
import portal.identity.Confirmation;
import portal.identity.PasswordWrong;
import portal.identity.factor.FactorMissing;
import portal.letter.LetterLocked;
import portal.letter.LetterState;
import portal.letter.LetterView;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.files.FileStore;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** From the panel's feedback to the issued PDF, on real tables. */
@InsidePortal
class SignOffIT extends LetterAtTheBoard {

    @Inject
    SubmissionQueries submissions;

    @Inject
    FileStore files;

    @Test
    void two_signatures_issue_the_letter_with_its_numbers() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        assertThat(sign(ground.chair())).isFalse();
        assertThat(sign(ground.lead())).isTrue();

        LetterView issued = queries.view(ground.editor(), letter);
        assertThat(issued.letter().state()).isEqualTo(LetterState.ISSUED);
        assertThat(issued.html()).contains("had 37 actions: 30 are complete").contains("Signed ");
        assertThat(issued.facts().value("previous.status.not-complete")).hasValue("4");
        assertThat(submissions.row(ground.editor(), ground.submissionId()).state())
                .isEqualTo(SubmissionState.ISSUED);
        assertThat(count("SELECT COUNT(*) FROM advice_point WHERE round_id = "
                        + issued.letter().roundId()
                        + " AND institution_id = " + ground.institutionId() + " AND heading <> ''"
                        + " AND words = 'Show what each of the 37 changed.'"))
                .isPositive();
        assertThat(sha256(queries.fileOf(ground.editor(), letter)))
                .isEqualTo(Objects.requireNonNull(issued.issue()).sha256());
    }

    @Test
    void pressing_twice_tells_that_the_letter_is_signed_and_not_that_the_code_is_wrong() {
        letters.sendToSignOff(ground.secretariat(), letter);
        String words = queries.view(ground.chair(), letter).textSha256();
        Confirmation once = reviews.again(ground.chair());
        board.sign(ground.chair(), letter, once, words);

        assertThatThrownBy(() -> board.sign(ground.chair(), letter, once, words))
                .isInstanceOf(AlreadySigned.class);
    }

    @Test
    void the_same_person_cannot_sign_twice() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        sign(ground.chair());

        assertThatThrownBy(() -> sign(ground.chair())).isInstanceOf(AlreadySigned.class);
        assertThat(state()).isEqualTo(LetterState.IN_SIGN_OFF);
    }

    @Test
    void a_wrong_password_a_wrong_code_and_other_words_sign_nothing() {
        letters.sendToSignOff(ground.secretariat(), letter);
        String words = queries.view(ground.chair(), letter).textSha256();

        Confirmation right = reviews.again(ground.chair());
        assertThatThrownBy(() ->
                        board.sign(ground.chair(), letter, new Confirmation("not the password", right.code()), words))
                .isInstanceOf(PasswordWrong.class);
        assertThatThrownBy(() -> board.sign(ground.chair(), letter, new Confirmation(right.password(), "12345"), words))
                .isInstanceOf(CodeWrong.class);
        assertThatThrownBy(() -> board.sign(ground.chair(), letter, right, "0".repeat(64)))
                .isInstanceOf(WordsChanged.class);
        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).isEmpty();
    }

    @Test
    void a_signer_without_a_second_factor_is_told_so_and_signs_nothing() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        Confirmation right = reviews.again(ground.chair());
        run("DELETE FROM recovery_code WHERE account_id = " + ground.chair().accountId());
        run("DELETE FROM second_factor WHERE account_id = " + ground.chair().accountId());

        assertThat(boardQueries.lacksFactor(ground.chair())).isTrue();
        assertThat(boardQueries.lacksFactor(ground.lead())).isFalse();
        assertThat(boardQueries.sheet(ground.chair(), letter).lacksFactor()).isTrue();
        assertThatThrownBy(() -> board.sign(
                        ground.chair(),
                        letter,
                        right,
                        queries.view(ground.chair(), letter).textSha256()))
                .isInstanceOf(FactorMissing.class);
    }

    @Test
    void a_returned_letter_needs_both_signatures_anew() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        sign(ground.chair());
        board.returnLetter(ground.lead(), letter, "The second section is too short.");

        assertThat(state()).isEqualTo(LetterState.DRAFT);
        letters.sendToSignOff(ground.secretariat(), letter);
        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).isEmpty();
        assertThat(sign(ground.lead())).isFalse();
        assertThat(sign(ground.chair())).isTrue();
    }

    @Test
    void an_older_tab_does_not_overwrite_a_section() {
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        int version = letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("New words.", 1))
                .version();

        assertThat(version).isEqualTo(2);
        assertThatThrownBy(() ->
                        letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("Old words.", 1)))
                .isInstanceOfSatisfying(
                        StaleValue.class,
                        stale -> assertThat(stale.current().value()).isEqualTo("New words."));
    }

    @Test
    void words_stand_still_in_sign_off() {
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        letters.sendToSignOff(ground.secretariat(), letter);

        assertThatThrownBy(() ->
                        letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("Too late.", 1)))
                .isInstanceOf(LetterLocked.class);
    }

    @Test
    void the_institution_and_a_signer_from_it_do_not_find_the_letter_before_it_is_issued() {
        letters.sendToSignOff(ground.secretariat(), letter);
        Actor conflicted = new Actor(
                ground.chair().accountId(),
                "C",
                ground.chair().email(),
                Set.of(new Grant(Role.BOARD_MEMBER, null), new Grant(Role.REVIEWER, ground.institutionId())));

        assertThatThrownBy(() -> queries.view(ground.editor(), letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boardQueries.sheet(conflicted, letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submissions.row(conflicted, ground.submissionId()))
                .isInstanceOf(NotFound.class);
        assertThat(boardQueries.queue(conflicted))
                .noneMatch(waiting -> waiting.letter().id() == letter);
        assertThat(boardQueries.queue(ground.chair()))
                .anyMatch(waiting -> waiting.letter().id() == letter);
    }

    private String sha256(long fileId) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(fileId, bytes);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    private void write(long fileId, ByteArrayOutputStream bytes) throws IOException {
        files.write(fileId, bytes);
    }
}
