package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.submission.SubmissionState.CONSOLIDATED;
import static portal.submission.SubmissionState.DRAFT;
import static portal.submission.SubmissionState.FACTUAL_CHECK;
import static portal.submission.SubmissionState.IN_SIGN_OFF;
import static portal.submission.SubmissionState.ISSUED;
import static portal.submission.SubmissionState.LETTER_DRAFTED;
import static portal.submission.SubmissionState.RETURNED;
import static portal.submission.SubmissionState.SUBMITTED;
import static portal.submission.SubmissionState.UNDER_REVIEW;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SubmissionStateTest {

    /** Every step that is possible; whatever is not listed is not. */
    private static final Map<SubmissionState, Map<SubmissionStep, SubmissionState>> TABLE = Map.of(
            DRAFT, Map.of(SubmissionStep.SUBMIT, SUBMITTED),
            RETURNED, Map.of(SubmissionStep.SUBMIT, SUBMITTED),
            SUBMITTED,
                    Map.of(
                            SubmissionStep.UNSUBMIT, DRAFT,
                            SubmissionStep.RETURN_TO_INSTITUTION, RETURNED,
                            SubmissionStep.START_REVIEW, UNDER_REVIEW),
            UNDER_REVIEW, Map.of(SubmissionStep.CONSOLIDATE, CONSOLIDATED),
            CONSOLIDATED, Map.of(SubmissionStep.DRAFT_LETTER, LETTER_DRAFTED),
            LETTER_DRAFTED,
                    Map.of(
                            SubmissionStep.ASK_INSTITUTION, FACTUAL_CHECK,
                            SubmissionStep.SEND_TO_SIGN_OFF, IN_SIGN_OFF),
            FACTUAL_CHECK, Map.of(SubmissionStep.ANSWER, LETTER_DRAFTED),
            IN_SIGN_OFF, Map.of(SubmissionStep.RETURN_LETTER, LETTER_DRAFTED, SubmissionStep.ISSUE, ISSUED),
            ISSUED, Map.of(SubmissionStep.CORRECT_LETTER, LETTER_DRAFTED));

    static Stream<Arguments> everyPair() {
        return Arrays.stream(SubmissionState.values())
                .flatMap(state -> Arrays.stream(SubmissionStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("everyPair")
    void a_step_leads_where_the_table_says(SubmissionState state, SubmissionStep step) {
        SubmissionState expected = TABLE.getOrDefault(state, Map.of()).get(step);
        assertThat(state.next(step).orElse(null)).isEqualTo(expected);
        assertThat(state.allows(step)).isEqualTo(expected != null);
    }

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void an_institution_writes_only_before_it_has_submitted(SubmissionState state) {
        assertThat(state.isOpenForWriting()).isEqualTo(state == DRAFT || state == RETURNED);
    }

    @ParameterizedTest
    @EnumSource(SubmissionState.class)
    void only_an_issued_submission_waits_for_nobody(SubmissionState state) {
        assertThat(NextStep.of(state, true) == NextStep.NOBODY).isEqualTo(state == ISSUED);
        assertThat(NextStep.of(state, false) == NextStep.INSTITUTION_MISSED_DEADLINE)
                .isEqualTo(state.isOpenForWriting());
    }

    @Test
    void the_table_names_every_state() {
        assertThat(TABLE.keySet()).containsExactlyInAnyOrder(SubmissionState.values());
    }
}
