package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.letter.SignerRow;

class SignaturesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final SignerRow CHAIR = signer(1, 100);
    private static final SignerRow LEAD = signer(2, 200);
    private static final SignerRow CHAIR_AGAIN = signer(3, 100);

    @Test
    void the_first_signature_does_not_issue() {
        Signatures none = new Signatures(List.of());

        assertThatCode(() -> none.requireRoomFor(CHAIR, "words")).doesNotThrowAnyException();
        assertThat(none.next()).isEqualTo(1);
        assertThat(none.isLast(none.next())).isFalse();
    }

    @Test
    void the_second_signature_of_somebody_else_issues() {
        Signatures one = signed(CHAIR, "words");

        assertThatCode(() -> one.requireRoomFor(LEAD, "words")).doesNotThrowAnyException();
        assertThat(one.isLast(one.next())).isTrue();
    }

    @Test
    void the_same_person_cannot_sign_twice_even_as_another_signer() {
        assertThatThrownBy(() -> signed(CHAIR, "words").requireRoomFor(CHAIR, "words"))
                .isInstanceOf(AlreadySigned.class);
        assertThatThrownBy(() -> signed(CHAIR, "words").requireRoomFor(CHAIR_AGAIN, "words"))
                .isInstanceOf(AlreadySigned.class);
    }

    @Test
    void both_signatures_are_under_the_same_words() {
        assertThatThrownBy(() -> signed(CHAIR, "words").requireRoomFor(LEAD, "other words"))
                .isInstanceOf(WordsChanged.class);
    }

    @Test
    void a_signer_signs_from_the_first_day_until_ended() {
        SignerRow signer =
                new SignerRow(1, 1, 1, "Ada", null, "Chair", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 11, 21));

        assertThat(signer.isValidOn(LocalDate.of(2025, 12, 31))).isFalse();
        assertThat(signer.isValidOn(LocalDate.of(2026, 1, 1))).isTrue();
        assertThat(signer.isValidOn(LocalDate.of(2026, 11, 20))).isTrue();
        assertThat(signer.isValidOn(LocalDate.of(2026, 11, 21))).isFalse();
    }

    private static Signatures signed(SignerRow signer, String words) {
        SignOff signOff = new SignOff(new Pass(7, 1), 1, signer.id(), words, NOW);
        return new Signatures(List.of(new Signatures.Given(signOff, signer)));
    }

    private static SignerRow signer(long id, long account) {
        return new SignerRow(id, account, (int) id, "Signer " + id, null, "Role", LocalDate.of(2026, 1, 1), null);
    }
}
