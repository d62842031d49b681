package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** What can be done with a rubric. */
@ApplicationScoped
@Transactional
public class RubricService {

    @Inject
    RubricRepository rubrics;

    @Inject
    RubricPolicy policy;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Fixes the wording because a round begins to use it. Harmless when another round did so before. */
    public void freeze(Actor actor, long rubricId) {
        policy.mayFreeze(actor).orRefuse();
        Rubric rubric = rubrics.find(rubricId).orElseThrow(NotFound::new);
        if (rubric.freeze(clock.instant())) {
            events.fire(new RubricTakenIntoUse(actor, rubricId));
        }
    }
}
