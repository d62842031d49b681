package portal.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every pair of states, by the verb that leads there. */
class AssignmentTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private static final Map<AssignmentState, Set<AssignmentState>> TABLE = Map.of(
            AssignmentState.OFFERED,
            EnumSet.of(
                    AssignmentState.ACCEPTED,
                    AssignmentState.DECLINED,
                    AssignmentState.CONFLICTED,
                    AssignmentState.WITHDRAWN),
            AssignmentState.ACCEPTED,
            EnumSet.of(AssignmentState.DECLINED, AssignmentState.CONFLICTED, AssignmentState.WITHDRAWN),
            AssignmentState.DECLINED,
            EnumSet.of(AssignmentState.OFFERED),
            AssignmentState.CONFLICTED,
            EnumSet.of(AssignmentState.OFFERED),
            AssignmentState.WITHDRAWN,
            EnumSet.of(AssignmentState.OFFERED));

    static Stream<Arguments> pairs() {
        return Arrays.stream(AssignmentState.values())
                .flatMap(from -> Arrays.stream(AssignmentState.values()).map(to -> Arguments.of(from, to)));
    }

    @ParameterizedTest(name = "{0} to {1}")
    @MethodSource("pairs")
    void only_the_declared_steps_are_possible(AssignmentState from, AssignmentState to) {
        Assignment assignment = in(from);
        if (TABLE.getOrDefault(from, Set.of()).contains(to)) {
            step(assignment, to);
            assertThat(assignment.state()).isEqualTo(to);
        } else {
            assertThatThrownBy(() -> step(assignment, to)).isInstanceOf(AssignmentAnswered.class);
            assertThat(assignment.state()).isEqualTo(from);
        }
    }

    @Test
    void who_leaves_a_panel_does_not_lead_it_any_more() {
        Assignment lead = Assignment.offer(1, 2, true, NOW);
        lead.accept(NOW);
        lead.decline("no time", NOW);
        assertThat(lead.isLeading()).isFalse();
        assertThat(lead.note()).isEqualTo("no time");
    }

    @Test
    void an_assignment_that_is_offered_again_forgets_the_refusal() {
        Assignment declined = in(AssignmentState.DECLINED);
        declined.offerAgain(true, NOW);
        assertThat(declined.note()).isNull();
        assertThat(declined.isLeading()).isTrue();
        assertThat(declined.isOpen()).isTrue();
    }

    private static Assignment in(AssignmentState state) {
        Assignment assignment = Assignment.offer(1, 2, false, NOW);
        if (state != AssignmentState.OFFERED) {
            step(assignment, state);
        }
        return assignment;
    }

    private static void step(Assignment assignment, AssignmentState to) {
        switch (to) {
            case OFFERED -> assignment.offerAgain(false, NOW);
            case ACCEPTED -> assignment.accept(NOW);
            case DECLINED -> assignment.decline("no time", NOW);
            case CONFLICTED -> assignment.declareConflict("worked there", NOW);
            case WITHDRAWN -> assignment.withdraw(NOW);
        }
    }
}
