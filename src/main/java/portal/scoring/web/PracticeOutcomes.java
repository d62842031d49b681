package portal.scoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.scoring.practice.ExerciseRow;
import portal.scoring.practice.Outcome;
import portal.scoring.practice.OutcomeQueries;
import portal.scoring.practice.PracticeTrainingService;

/** How practices went, for pages of features that know none, and where one is counted as training. */
@Named
@RequestScoped
public class PracticeOutcomes {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    OutcomeQueries outcomes;

    @Inject
    PracticeTrainingService training;

    private final Map<Long, List<ExerciseRow>> known = new HashMap<>();

    /** Those of one reviewer, the last first. */
    public List<ExerciseRow> of(long reviewerId) {
        return known.computeIfAbsent(reviewerId, reviewer -> outcomes.of(current.get(), reviewer));
    }

    /** In words, as {@code 9 the same, 4 one level off, 1 further}. */
    public String words(Outcome outcome) {
        return Texts.of("scoring.outcome", outcome.same(), outcome.oneOff(), outcome.further());
    }

    /** The practice is named by the form itself, not by its place in the list, which may have moved meanwhile. */
    public String count() {
        long exercise = parameters.typedNumber("exercise").orElseThrow(NotFound::new);
        return Redirect.to("/panel/reviewer")
                .with("id", training.count(current.get(), exercise))
                .saying("panel.trained")
                .toString();
    }
}
