package portal.scoring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.rubric.CriterionDetail;

/** A review with what became of its scores, laid out by the rubric. */
record ReviewLines(Review review, List<ScoreChange> changes, Comparison peers) {

    private static final Saved NOTHING = new Saved("", 0, null, null);

    List<ReviewSheet.Line> of(List<CriterionDetail> criteria) {
        return criteria.stream().map(this::line).toList();
    }

    private ReviewSheet.Line line(CriterionDetail criterion) {
        Optional<Score> score = review.score(criterion.id());
        return new ReviewSheet.Line(
                criterion,
                score.map(Score::savedLevel).orElse(NOTHING),
                score.map(Score::savedComment).orElse(NOTHING),
                score.filter(given -> review.state() == ReviewState.SUBMITTED)
                        .map(this::given)
                        .orElse(null),
                score.flatMap(this::draft).orElse(null),
                peers.voices(criterion.id()));
    }

    private GivenScore given(Score score) {
        Judgement first = score.judgement();
        return new GivenScore(
                score.id(),
                review.assignmentId(),
                score.criterionId(),
                first.level(),
                first.cannotJudge(),
                score.text(),
                of(score)
                        .filter(change -> !change.isDraft())
                        .map(ScoreChange::asGiven)
                        .toList());
    }

    private Optional<ReviewSheet.DraftChange> draft(Score score) {
        return of(score)
                .filter(ScoreChange::isDraft)
                .findFirst()
                .map(change ->
                        new ReviewSheet.DraftChange(change.savedLevel(), change.savedComment(), change.savedReason()));
    }

    private Stream<ScoreChange> of(Score score) {
        return changes.stream().filter(change -> change.scoreId() == score.id());
    }
}
