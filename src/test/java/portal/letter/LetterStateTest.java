package portal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static portal.letter.Letters.aLetter;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.facts.Facts;

class LetterStateTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT, SEND_TO_SIGN_OFF, IN_SIGN_OFF",
                "DRAFT, ASK_INSTITUTION, FACTUAL_CHECK",
                "DRAFT, ANSWER, -",
                "FACTUAL_CHECK, ASK_INSTITUTION, -",
                "FACTUAL_CHECK, ANSWER, DRAFT",
                "FACTUAL_CHECK, SEND_TO_SIGN_OFF, -",
                "FACTUAL_CHECK, RETURN_TO_SECRETARIAT, -",
                "FACTUAL_CHECK, ISSUE, -",
                "FACTUAL_CHECK, SUPERSEDE, -",
                "IN_SIGN_OFF, ASK_INSTITUTION, -",
                "IN_SIGN_OFF, ANSWER, -",
                "ISSUED, ASK_INSTITUTION, -",
                "ISSUED, ANSWER, -",
                "SUPERSEDED, ASK_INSTITUTION, -",
                "SUPERSEDED, ANSWER, -",
                "DRAFT, RETURN_TO_SECRETARIAT, -",
                "DRAFT, ISSUE, -",
                "IN_SIGN_OFF, SEND_TO_SIGN_OFF, -",
                "IN_SIGN_OFF, RETURN_TO_SECRETARIAT, DRAFT",
                "IN_SIGN_OFF, ISSUE, ISSUED",
                "ISSUED, SEND_TO_SIGN_OFF, -",
                "ISSUED, RETURN_TO_SECRETARIAT, -",
                "ISSUED, ISSUE, -",
                "ISSUED, SUPERSEDE, SUPERSEDED",
                "IN_SIGN_OFF, SUPERSEDE, -",
                "DRAFT, SUPERSEDE, -",
                "SUPERSEDED, SEND_TO_SIGN_OFF, -",
                "SUPERSEDED, RETURN_TO_SECRETARIAT, -",
                "SUPERSEDED, ISSUE, -",
                "SUPERSEDED, SUPERSEDE, -"
            })
    void every_pair_of_state_and_step(LetterState from, LetterStep step, @Nullable LetterState to) {
        assertThat(from.next(step).orElse(null)).isEqualTo(to);
    }

    @Test
    void a_returned_letter_goes_to_sign_off_in_a_new_pass() {
        Letter letter = aLetter().saying("Good.").inSignOff();
        letter.returnToSecretariat("  The date of the plan is wrong. ", Letters.WRITER);

        assertThat(letter.state()).isEqualTo(LetterState.DRAFT);
        assertThat(letter.returnReason()).isEqualTo("The date of the plan is wrong.");
        assertThat(letter.returnedBy()).isEqualTo("Wren Writer");

        assertThat(letter.facts()).isEmpty();

        letter.sendToSignOff(Letters.WRITER, 1, Facts.of(Map.of("round.name", "Renamed")));

        assertThat(letter.pass()).isEqualTo(2);
        assertThat(letter.returnReason()).isNull();
        assertThat(letter.facts()).hasValue(Facts.of(Map.of("round.name", "Renamed")));
    }

    @Test
    void nobody_returns_a_letter_without_a_reason() {
        Letter letter = aLetter().saying("Good.").inSignOff();

        assertThatThrownBy(() -> letter.returnToSecretariat(" ", Letters.WRITER))
                .isInstanceOf(ReturnReasonMissing.class);
        assertThat(letter.state()).isEqualTo(LetterState.IN_SIGN_OFF);
    }

    @Test
    void a_correction_begins_with_the_words_and_the_writers_of_the_letter_that_was_wrong() {
        Letter wrong = aLetter().saying("Good.").in(LetterState.ISSUED);
        Letter correction = wrong.correct(Letters.actor(8), " A wrong year. ", 2, Letters.NOW);

        assertThat(wrong.state()).isEqualTo(LetterState.SUPERSEDED);
        assertThat(wrong.supersededReason()).isEqualTo("A wrong year.");
        assertThat(correction.state()).isEqualTo(LetterState.DRAFT);
        assertThat(correction.sections()).extracting(LetterSection::text).containsExactly("Good.");
        assertThat(correction.isWrittenBy(8)).isTrue();
        assertThat(correction.isWrittenBy(Letters.WRITER.accountId())).isTrue();
        assertThat(correction.pass()).isZero();
    }

    @Test
    void nobody_supersedes_a_letter_without_a_reason() {
        Letter letter = aLetter().saying("Good.").in(LetterState.ISSUED);

        assertThatThrownBy(() -> letter.correct(Letters.WRITER, " ", 2, Letters.NOW))
                .isInstanceOf(CorrectionReasonMissing.class);
        assertThat(letter.state()).isEqualTo(LetterState.ISSUED);
    }

    @ParameterizedTest
    @CsvSource({"DRAFT, true", "FACTUAL_CHECK, false", "IN_SIGN_OFF, false", "ISSUED, false", "SUPERSEDED, false"})
    void words_change_only_in_a_draft(LetterState state, boolean writable) {
        Letter letter = aLetter().saying("Before.").in(state);
        LetterSection section = letter.section(1).orElseThrow();
        if (writable) {
            letter.write(section, "After.", Letters.WRITER, Letters.NOW);
        } else {
            assertThatThrownBy(() -> letter.write(section, "After.", Letters.WRITER, Letters.NOW))
                    .isInstanceOf(LetterLocked.class);
        }

        assertThat(section.text()).isEqualTo(writable ? "After." : "Before.");
    }
}
