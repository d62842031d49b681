package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;

class ReviewTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Scale FIRST = new Scale(1, 1, 4);
    private static final Scale SECOND = new Scale(2, 1, 4);
    private static final List<Scale> RUBRIC = List.of(FIRST, SECOND);

    private final Review review = Review.begin(1, 2, 3);

    @Test
    void nothing_is_required_of_a_draft_and_everything_is_listed_at_submit() {
        review.draftScore(1).comment("only words", NOW);
        assertThatThrownBy(() -> review.submit(RUBRIC, NOW))
                .isInstanceOfSatisfying(ReviewIncomplete.class, incomplete -> assertThat(incomplete.missing())
                        .containsExactly(new Missing(Missing.Kind.LEVEL, 1), new Missing(Missing.Kind.LEVEL, 2)));
        assertThat(review.state()).isEqualTo(ReviewState.DRAFT);
    }

    @Test
    void both_ends_of_the_scale_and_cannot_judge_want_words() {
        assertThat(wantsComment(Judgement.at(1))).isTrue();
        assertThat(wantsComment(Judgement.at(2))).isFalse();
        assertThat(wantsComment(Judgement.at(3))).isFalse();
        assertThat(wantsComment(Judgement.at(4))).isTrue();
        assertThat(wantsComment(Judgement.CANNOT_JUDGE)).isTrue();
    }

    private static boolean wantsComment(Judgement judgement) {
        Review review = Review.begin(1, 2, 3);
        review.draftScore(1).judge(judgement, NOW);
        boolean wanted = review.missing(List.of(FIRST)).equals(List.of(new Missing(Missing.Kind.COMMENT, 1)));
        review.draftScore(1).comment("because of page 3", NOW);
        assertThat(review.missing(List.of(FIRST))).isEmpty();
        return wanted;
    }

    @Test
    void a_submitted_review_does_not_change() {
        RUBRIC.forEach(scale -> review.draftScore(scale.criterionId()).judge(Judgement.at(3), NOW));
        review.submit(RUBRIC, NOW);
        assertThat(review.state()).isEqualTo(ReviewState.SUBMITTED);
        assertThat(review.submittedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> review.draftScore(1)).isInstanceOf(ReviewIsSubmitted.class);
        assertThatThrownBy(() -> review.submit(RUBRIC, NOW)).isInstanceOf(ReviewIsSubmitted.class);
    }

    @Test
    void states_follow_each_other_in_one_direction() {
        assertThat(ReviewState.DRAFT.next()).containsExactly(ReviewState.SUBMITTED);
        assertThat(ReviewState.SUBMITTED.next()).isEmpty();
    }

    @Test
    void level_and_comment_have_versions_of_their_own() {
        Score score = review.draftScore(1);
        score.judge(Judgement.at(2), NOW);
        score.judge(Judgement.at(3), NOW);
        score.comment("good", NOW);
        assertThat(score.savedLevel()).isEqualTo(new Saved("3", 2, null, NOW));
        assertThat(score.savedComment()).isEqualTo(new Saved("good", 1, null, NOW));
    }

    @Test
    void a_value_typed_over_an_older_version_is_stale_and_a_repeated_one_is_not() {
        Saved stored = new Saved("theirs", 4, 7L, NOW);
        assertThat(stored.isChangedBy(new SaveRequest("mine", 4), by -> by + " Robin"))
                .isTrue();
        assertThat(stored.isChangedBy(new SaveRequest("theirs", 3), by -> by + " Robin"))
                .isFalse();
        assertThatThrownBy(() -> stored.isChangedBy(new SaveRequest("mine", 3), by -> by + " Robin"))
                .isInstanceOfSatisfying(StaleValue.class, stale -> assertThat(stale.current())
                        .isEqualTo(new StaleValue.Current("theirs", 4, "7 Robin", NOW)));
    }

    @Test
    void judgements_are_read_from_what_the_page_sends() {
        assertThat(Judgement.parse("")).contains(Judgement.NONE);
        assertThat(Judgement.parse("3")).contains(Judgement.at(3));
        assertThat(Judgement.parse("cannot-judge")).contains(Judgement.CANNOT_JUDGE);
        assertThat(Judgement.parse("0")).isEmpty();
        assertThat(Judgement.parse("12")).isEmpty();
        assertThat(Judgement.parse("high")).isEmpty();
        assertThat(FIRST.offers(Judgement.at(5))).isFalse();
        assertThat(FIRST.offers(Judgement.at(4))).isTrue();
        assertThat(FIRST.offers(Judgement.CANNOT_JUDGE)).isTrue();
    }

    @Test
    void a_panel_is_done_with_a_level_for_each_criterion_a_reason_where_it_was_apart_and_words_for_each_section() {
        Consolidation consolidation = new Consolidation(2);
        List<Long> sections = List.of(11L, 12L);
        assertThat(consolidation.missing(RUBRIC, Set.of(1L), sections))
                .containsExactly(
                        new Missing(Missing.Kind.AGREED_LEVEL, 1),
                        new Missing(Missing.Kind.AGREED_LEVEL, 2),
                        new Missing(Missing.Kind.FEEDBACK, 11),
                        new Missing(Missing.Kind.FEEDBACK, 12));
        consolidation.openLevel(1).agree(Judgement.at(2), 3, NOW);
        consolidation.openLevel(2).agree(Judgement.CANNOT_JUDGE, 3, NOW);
        consolidation.openFeedback(11).write("Well done.", 3, NOW);
        assertThat(consolidation.missing(RUBRIC, Set.of(1L), sections))
                .containsExactly(new Missing(Missing.Kind.REASON, 1), new Missing(Missing.Kind.FEEDBACK, 12));
        consolidation.openLevel(1).explain("agreed in the meeting", 3, NOW);
        consolidation.openFeedback(12).write("Next time say more.", 3, NOW);
        consolidation.complete(consolidation.missing(RUBRIC, Set.of(1L), sections), NOW);
        assertThat(consolidation.completedAt()).isEqualTo(NOW);
        assertThatThrownBy(() -> consolidation.openFeedback(11)).isInstanceOf(ConsolidationIsComplete.class);
        assertThatThrownBy(() -> consolidation.openLevel(1)).isInstanceOf(ConsolidationIsComplete.class);
    }
}
