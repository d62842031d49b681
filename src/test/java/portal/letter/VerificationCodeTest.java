package portal.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VerificationCodeTest {

    private static final VerificationCode CODE = new VerificationCode("7F3K9QXM2B4TW810");

    @Test
    void is_printed_in_groups_and_read_back() {
        assertThat(CODE.printed()).isEqualTo("7F3K-9QXM-2B4T-W810");
        assertThat(VerificationCode.typed(CODE.printed())).hasValue(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7f3k 9qxm 2b4t w810", "7F3K9QXM2B4TW8IO", " 7f3k–9qxm–2b4t–w8lo. "})
    void is_understood_as_people_type_it(String typed) {
        assertThat(VerificationCode.typed(typed)).hasValue(CODE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7F3K", "7F3K-9QXM-2B4T-W810-1", "UUUU-UUUU-UUUU-UUUU", "' OR 1=1 --"})
    void what_cannot_be_one_is_none(String typed) {
        assertThat(VerificationCode.typed(typed)).isEmpty();
    }

    @Test
    void no_two_are_alike_and_none_has_a_letter_that_looks_like_a_digit() {
        assertThat(Stream.generate(VerificationCode::random).limit(500).map(VerificationCode::characters))
                .doesNotHaveDuplicates()
                .allSatisfy(code -> assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{16}"));
    }
}
