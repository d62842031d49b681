package portal.scoring.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.platform.faces.Choice;
import portal.platform.faces.Texts;
import portal.rubric.CriterionDetail;
import portal.scoring.Judgement;
import portal.scoring.ReviewRow;

/** How judgements and reviewers are called on screen. */
final class Wording {

    private Wording() {}

    /** What can be chosen for a criterion, each level with its sentence. */
    static List<Choice> choices(CriterionDetail criterion) {
        Stream<Choice> levels = criterion.levels().stream()
                .map(level -> new Choice(
                        Integer.toString(level.level()), level.level() + " " + level.name(), level.descriptor()));
        Choice gap = new Choice(
                Judgement.CANNOT_JUDGE.key(), Texts.of("scoring.cannotJudge"), Texts.of("scoring.cannotJudge.hint"));
        return Stream.concat(levels, Stream.of(gap)).toList();
    }

    /** The same without the sentences, for those who have read them. */
    static List<Choice> shortChoices(CriterionDetail criterion) {
        return choices(criterion).stream()
                .map(choice -> new Choice(choice.value(), choice.label()))
                .toList();
    }

    static String judgement(CriterionDetail criterion, Judgement judgement) {
        return choices(criterion).stream()
                .filter(choice -> choice.value().equals(judgement.key()))
                .map(Choice::label)
                .findFirst()
                .orElseGet(() -> Texts.of("scoring.notGiven"));
    }

    /** Criteria by code and title, in a row. */
    static String titles(List<CriterionDetail> criteria) {
        return criteria.stream()
                .map(criterion -> criterion.code() + " " + criterion.title())
                .collect(Collectors.joining(", "));
    }

    /** The reviewer's name where the reader may know it, else a number. */
    static String reviewer(ReviewRow review) {
        String name = review.reviewer() == null ? Texts.of("scoring.reviewer", review.number()) : review.reviewer();
        return review.leading() ? Texts.of("scoring.reviewer.lead", name) : name;
    }
}
