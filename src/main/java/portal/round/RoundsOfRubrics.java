package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import portal.rubric.UsesOfRubrics;

/** Tells which rounds were planned with a rubric. */
@ApplicationScoped
class RoundsOfRubrics implements UsesOfRubrics {

    @Inject
    RoundRepository rounds;

    @Override
    public List<String> roundsWith(long rubricId) {
        return rounds.withRubric(rubricId);
    }
}
