package portal.institution.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes a recognition. */
class RecognitionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void a_recognition_was_given_by_somebody_up_to_today() {
        assertThat(given("The board", TODAY).row().givenOn()).isEqualTo(TODAY);
        assertThatThrownBy(() -> given("The board", TODAY.plusDays(1))).isInstanceOf(RecognitionIncomplete.class);
        assertThatThrownBy(() -> given("The board", null)).isInstanceOf(RecognitionIncomplete.class);
        assertThatThrownBy(() -> given(" ", TODAY)).isInstanceOf(RecognitionIncomplete.class);
    }

    private static Recognition given(String by, @Nullable LocalDate on) {
        return new Recognition(7, new RecognitionText(RecognitionKind.IMPACT_AWARD, by, on, ""), TODAY);
    }
}
