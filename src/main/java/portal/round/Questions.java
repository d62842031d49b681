package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;

/** What a round asks, by its form, and judges by, its rubric: both are made for its stage, and fixed once it opens. */
@ApplicationScoped
class Questions {

    @Inject
    RoundRepository rounds;

    @Inject
    RubricQueries rubrics;

    @Inject
    RubricService freezing;

    /** @throws WrongStage when form or rubric are made for another stage */
    void refuseUnfit(RoundPlan plan) {
        int formStage = rounds.findForm(plan.formVersionId())
                .map(FormVersion::detail)
                .map(FormDetail::stage)
                .orElseThrow(NotFound::new);
        if (formStage != plan.stage() || rubrics.of(plan.rubricId()).stage() != plan.stage()) {
            throw new WrongStage();
        }
    }

    void freeze(Actor actor, Round round, Instant now) {
        rounds.findForm(round.formVersionId()).orElseThrow(NotFound::new).freeze(now);
        freezing.freeze(actor, round.rubricId());
    }
}
