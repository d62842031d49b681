package portal.panel.interest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.plan.Theme;

class InterestTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final Interest interest = new Interest(said(" Joan@Example.ORG "), NOW);

    @Test
    void it_is_answered_once() {
        interest.decline(NOW);

        assertThat(interest.state()).isEqualTo(InterestState.DECLINED);
        assertThatThrownBy(() -> interest.invite(NOW)).isInstanceOf(InterestAnswered.class);
    }

    @Test
    void it_is_kept_for_a_year_or_for_ninety_days_after_the_answer() {
        assertThat(interest.keptUntil()).isEqualTo(Instant.parse("2027-03-01T10:00:00Z"));

        interest.invite(NOW);

        assertThat(interest.keptUntil()).isEqualTo(Instant.parse("2026-05-30T10:00:00Z"));
    }

    @Test
    void the_profile_of_a_reviewer_begins_with_what_was_said() {
        assertThat(interest.email()).isEqualTo("joan@example.org");
        assertThat(interest.said().profile().technician()).isTrue();
        assertThat(interest.said().profile().themes()).containsExactly(Theme.VISIBILITY);
        assertThat(interest.said().profile().region()).isEqualTo("Wales");
    }

    private static Expression said(String email) {
        return new Expression(
                "Joan Weft", email, "Loom College", "Technician", true, "Wales", Set.of(Theme.VISIBILITY), "To learn.");
    }
}
