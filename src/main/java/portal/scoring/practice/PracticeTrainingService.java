package portal.scoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.panel.ReviewerService;
import portal.platform.access.Actor;

/** Lets the secretariat count a practice as the training that reviewers need. */
@ApplicationScoped
@Transactional
public class PracticeTrainingService {

    @Inject
    PracticePolicy policy;

    @Inject
    ExerciseRepository exercises;

    @Inject
    ReviewerService reviewers;

    @Inject
    Clock clock;

    /** Records a training on the day on which the practice was finished. @return whose it is */
    public long count(Actor actor, long exerciseId) {
        policy.maySeeOutcomes(actor).orRefuse();
        Exercise exercise = exercises.locked(exerciseId);
        reviewers.recordTraining(actor, exercise.reviewerId(), exercise.countAsTraining(clock.instant()));
        return exercise.reviewerId();
    }
}
