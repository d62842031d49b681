package portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignedInTest {

    private static final Instant MORNING = Instant.parse("2027-03-01T08:00:00Z");

    @Test
    void a_session_ends_after_twelve_hours_however_busy() {
        SignedIn session = new SignedIn(1, 0, MORNING);
        Instant evening = MORNING.plus(Duration.ofHours(12));
        assertThat(session.isOver(evening.minusSeconds(1))).isFalse();
        assertThat(session.isOver(evening)).isTrue();
    }
}
