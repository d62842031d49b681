package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.round.form.FormRepository;
import portal.round.form.FormService;
import portal.round.form.FormVersion;
import portal.rubric.RubricDetail;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;
import portal.rubric.VersionLife;

/** What a round asks, by its form, and judges by, its rubric: both are made for its stage, and fixed once it opens. */
@ApplicationScoped
class Questions {

    @Inject
    FormRepository forms;

    @Inject
    FormService formService;

    @Inject
    RubricQueries rubrics;

    @Inject
    RubricService rubricService;

    /**
     * @throws WrongStage when form or rubric are made for another stage
     * @throws NotInUseYet when one of them is a draft, or meant for rounds that open later
     */
    void refuseUnfit(RoundPlan plan) {
        FormDetail form =
                forms.find(plan.formVersionId()).map(FormVersion::detail).orElseThrow(NotFound::new);
        RubricDetail rubric = rubrics.of(plan.rubricId());
        if (form.stage() != plan.stage() || rubric.stage() != plan.stage()) {
            throw new WrongStage();
        }
        refuseTooEarly(form.title(), form.life(), plan);
        refuseTooEarly(rubric.title(), rubric.life(), plan);
    }

    private static void refuseTooEarly(String title, VersionLife life, RoundPlan plan) {
        if (!life.isInUseOn(LocalDate.ofInstant(plan.opensAt(), plan.zone()))) {
            throw new NotInUseYet(title);
        }
    }

    void freeze(Actor actor, Round round) {
        formService.freeze(actor, round.formVersionId());
        rubricService.freeze(actor, round.rubricId());
    }
}
