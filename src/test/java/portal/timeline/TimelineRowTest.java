package portal.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

class TimelineRowTest {

    private static final Actor EDITOR = person(Role.INSTITUTION_EDITOR, 3L);
    private static final Actor OTHER_EDITOR = person(Role.INSTITUTION_EDITOR, 33L);
    private static final Actor REVIEWER_FROM_THERE = person(Role.REVIEWER, 3L);

    @Test
    void colleagues_read_each_others_names() {
        assertThat(rowBy(EDITOR).asReadBy(EDITOR).by()).isEqualTo("Eli Stone");
    }

    @Test
    void other_institutions_read_no_name() {
        assertThat(rowBy(EDITOR).asReadBy(OTHER_EDITOR).by()).isEmpty();
    }

    @Test
    void a_reviewer_is_never_named_not_even_at_home() {
        assertThat(rowBy(REVIEWER_FROM_THERE).asReadBy(EDITOR).by()).isEmpty();
    }

    private static TimelineRow rowBy(Actor actor) {
        return new TimelineRow(
                Instant.EPOCH, "submission.submitted", actor.name(), ActingFor.written(actor), null, null);
    }

    private static Actor person(Role role, Long institutionId) {
        return new Actor(4, "Eli Stone", "eli@example.org", Set.of(new Grant(role, institutionId)));
    }
}
