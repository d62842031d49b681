package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.identity.TooManyInquiries;
import portal.letter.Authenticity;
import portal.letter.LetterState;
import portal.letter.LetterVerification;
import portal.letter.LetterView;
import portal.letter.seal.SealKeyExpired;
import portal.letter.seal.SealedPdf;
import portal.platform.files.FileStore;
import portal.platform.files.Sha256;
import portal.platform.pdf.Conformity;
import portal.platform.time.PortalClock;
import portal.support.inside.InsidePortal;

/** The letter that goes out bears a seal and a code; where that fails nothing goes out at all. */
@InsidePortal
class SealedLetterIT extends LetterAtTheBoard {

    private static final String FILES = "SELECT COUNT(*) FROM stored_file WHERE file_name LIKE 'Feedback letter%'";

    @Inject
    LetterVerification verification;

    @Inject
    FileStore files;

    @Inject
    Interruption interruption;

    private final Optional<String> here = Optional.of("a reader " + UUID.randomUUID());

    @BeforeEach
    void oneHasSigned() throws Exception {
        run("INSERT INTO role_grant (account_id, role, institution_id, granted_at) VALUES ("
                + ground.editor().accountId() + ", 'INSTITUTION_EDITOR', " + ground.institutionId()
                + ", '2026-10-01')");
        letters.sendToSignOff(ground.secretariat(), letter);
        sign(ground.chair());
    }

    @Test
    void the_issued_file_is_sealed_whole_and_conforms() throws Exception {
        sign(ground.lead());
        SealedPdf sealed = SealedPdf.read(pdf());

        assertThat(sealed.holds()).isTrue();
        assertThat(sealed.isOverWholeFile()).isTrue();
        assertThat(Conformity.objections(sealed.bytes())).isEmpty();
        assertThat(issue().sealedBy()).contains("Test key that proves nothing");
        assertThat(queries.view(ground.editor(), letter).html())
                .contains("Test letter.", Objects.requireNonNull(issue().code()), "/letter/verify.xhtml?code=");
    }

    @Test
    void anybody_finds_out_that_it_is_genuine_and_that_anything_else_is_unknown() throws Exception {
        sign(ground.lead());
        byte[] touched = pdf();
        touched[touched.length / 2] ^= 1;

        assertThat(verification.ofCode(Objects.requireNonNull(issue().code()), here))
                .isEqualTo(Authenticity.GENUINE);
        assertThat(verification.ofFile(sha256(pdf()), here)).isEqualTo(Authenticity.GENUINE);
        assertThat(verification.ofFile(sha256(touched), here)).isEqualTo(Authenticity.UNKNOWN);
        assertThat(verification.ofCode("0000-0000-0000-0000", here)).isEqualTo(Authenticity.UNKNOWN);
        assertThat(verification.ofCode(Long.toString(letter), here)).isEqualTo(Authenticity.UNKNOWN);
    }

    @Test
    void who_guesses_codes_is_held_up_and_who_reads_them_is_not() {
        sign(ground.lead());
        String code = Objects.requireNonNull(issue().code());
        for (int time = 0; time < 30; time++) {
            assertThat(verification.ofCode("guess", here)).isEqualTo(Authenticity.UNKNOWN);
            assertThat(verification.ofCode(code, Optional.of("elsewhere"))).isEqualTo(Authenticity.GENUINE);
        }

        assertThatThrownBy(() -> verification.ofCode(code, here)).isInstanceOf(TooManyInquiries.class);
    }

    @Test
    void an_expired_key_issues_nothing_and_the_first_signature_stands() throws Exception {
        assertThatThrownBy(
                        () -> PortalClock.pretending(Instant.parse("2060-01-01T00:00:00Z"), () -> sign(ground.lead())))
                .isInstanceOf(SealKeyExpired.class);

        assertNothingWentOut();
    }

    @Test
    void issuing_that_is_cut_off_in_the_middle_leaves_nothing_and_can_be_done_again() throws Exception {
        long filesBefore = count(FILES);
        interruption.await(letter);

        assertThatThrownBy(() -> sign(ground.lead())).isInstanceOf(Interruption.Interrupted.class);

        assertNothingWentOut();
        assertThat(count(FILES)).isEqualTo(filesBefore);
        assertThat(mails()).isZero();
        assertThat(sign(ground.lead())).isTrue();
    }

    @Test
    void the_institution_is_told_through_the_outbox_whether_or_not_a_mail_server_answers() {
        sign(ground.lead());

        assertThat(mails()).isEqualTo(1);
    }

    private long mails() {
        return count("SELECT COUNT(*) FROM outgoing_mail WHERE recipient_email = '"
                + ground.editor().email() + "'");
    }

    private void assertNothingWentOut() throws Exception {
        assertThat(state()).isEqualTo(LetterState.IN_SIGN_OFF);
        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).hasSize(1);
        assertThat(count("SELECT COUNT(*) FROM issued_copy WHERE letter_id = " + letter))
                .isZero();
    }

    private LetterView.Issue issue() {
        return Objects.requireNonNull(queries.view(ground.editor(), letter).issue());
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
