package portal.scoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveRequest;
import portal.scoring.Judgement;
import portal.scoring.LevelNotOnScale;
import portal.scoring.Saved;
import portal.scoring.Scale;

/** What a reviewer does to practise. */
@ApplicationScoped
@Transactional
public class PracticeService {

    @Inject
    PracticePolicy policy;

    @Inject
    ExerciseRepository exercises;

    @Inject
    Exemplars exemplars;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Begins a practice, or goes on with the one that is begun. @return its number */
    public long begin(Actor actor, String exemplarName) {
        policy.mayPractise(actor).orRefuse();
        Exemplar exemplar = exemplars.named(exemplarName);
        return exercises
                .open(actor.accountId(), exemplar.name())
                .orElseGet(() -> exercises.add(Exercise.begin(
                        actor.accountId(), exemplar.name(), exemplars.rubricInUse(exemplar), clock.instant())))
                .id();
    }

    /** Keeps the level that was chosen for a criterion: its number, {@code cannot-judge}, or nothing. */
    public Saved judge(Actor actor, long exerciseId, long criterionId, SaveRequest wish) {
        Exercise exercise = own(actor, exerciseId);
        Judgement judgement = Judgement.parse(wish.value()).orElseThrow(LevelNotOnScale::new);
        require(exercise, criterionId, judgement);
        return exercise.draftScore(criterionId).judge(judgement, wish, actor.name(), clock.instant());
    }

    /** Keeps the comment on a criterion as it was typed. */
    public Saved comment(Actor actor, long exerciseId, long criterionId, SaveRequest wish) {
        Exercise exercise = own(actor, exerciseId);
        require(exercise, criterionId, Judgement.NONE);
        return exercise.draftScore(criterionId).comment(wish, actor.name(), clock.instant());
    }

    /** Opens the references, for good. @throws ExerciseIncomplete with all that is missing */
    public void finish(Actor actor, long exerciseId) {
        Exercise exercise = own(actor, exerciseId);
        events.fire(
                new ExerciseFinished(actor, exercise.finish(coverage(exercise).references(), clock.instant())));
    }

    private Exercise own(Actor actor, long exerciseId) {
        Exercise exercise = exercises.locked(exerciseId);
        policy.mayOpen(actor, exercise).orNotFound();
        return exercise;
    }

    private void require(Exercise exercise, long criterionId, Judgement judgement) {
        boolean offered = coverage(exercise).covered().stream()
                .map(Scale::of)
                .anyMatch(scale -> scale.criterionId() == criterionId && scale.offers(judgement));
        if (!offered) {
            throw new LevelNotOnScale();
        }
    }

    private Coverage coverage(Exercise exercise) {
        return exemplars.coverage(exemplars.named(exercise.exemplar()), exercise.rubricId());
    }
}
