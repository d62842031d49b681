package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A submitted score is changed beside what was given first, with a reason. */
class ScoreChangeTest {

    private static final Instant FIRST = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant LATER = Instant.parse("2026-11-23T09:30:00Z");
    private static final Scale SCALE = new Scale(1, 1, 4);

    private final Review review = Review.begin(1, 2, 3);

    @BeforeEach
    void the_review_is_in() {
        review.draftScore(1).judge(Judgement.at(2), FIRST);
        review.submit(List.of(SCALE), FIRST);
    }

    @Test
    void a_draft_is_not_changed_but_written() {
        assertThatThrownBy(() -> Review.begin(1, 2, 3).givenScore(1)).isInstanceOf(ReviewNotSubmitted.class);
    }

    @Test
    void a_change_wants_a_reason_and_words_at_the_ends_of_the_scale() {
        Score score = review.givenScore(1);
        score.draftChange(LATER).judge(Judgement.at(1), LATER);
        assertThatThrownBy(() -> score.giveChange(SCALE, LATER))
                .isInstanceOfSatisfying(ReviewIncomplete.class, incomplete -> assertThat(incomplete.missing())
                        .containsExactly(
                                new Missing(Missing.Kind.COMMENT, 1), new Missing(Missing.Kind.CHANGE_REASON, 1)));
    }

    @Test
    void what_was_given_first_stays_and_the_next_change_begins_where_the_last_one_ended() {
        Score score = review.givenScore(1);
        give(score, 3, "The annex says more");
        assertThat(score.judgement()).isEqualTo(Judgement.at(2));
        assertThat(score.savedLevel().at()).isEqualTo(FIRST);
        ScoreChange next = score.draftChange(LATER);
        assertThat(next.savedLevel().value()).isEqualTo("3");
        assertThat(next.savedLevel().version()).isZero();
        assertThat(next.savedReason().value()).isEmpty();
    }

    @Test
    void the_same_again_is_no_change() {
        Score score = review.givenScore(1);
        assertThatThrownBy(() -> score.giveChange(SCALE, LATER)).isInstanceOf(NothingChanged.class);
        score.draftChange(LATER).explain("I have thought about it", LATER);
        assertThatThrownBy(() -> score.giveChange(SCALE, LATER)).isInstanceOf(NothingChanged.class);
    }

    @Test
    void what_is_dropped_was_never_said() {
        Score score = review.givenScore(1);
        score.draftChange(LATER).judge(Judgement.at(4), LATER);
        score.dropChange();
        assertThat(score.draftChange(LATER).savedLevel().value()).isEqualTo("2");
    }

    private static void give(Score score, int level, String reason) {
        ScoreChange draft = score.draftChange(LATER);
        draft.judge(Judgement.at(level), LATER);
        draft.explain(reason, LATER);
        assertThat(score.giveChange(SCALE, LATER).at()).isEqualTo(LATER);
    }
}
