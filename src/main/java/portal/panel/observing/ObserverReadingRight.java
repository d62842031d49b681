package portal.panel.observing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.round.ReadingRight;

/** Opens what an institution sent to the observers of its panel, once the review has begun. */
@ApplicationScoped
class ObserverReadingRight implements ReadingRight {

    @Inject
    ObserverQueries observers;

    @Override
    public boolean opens(Actor actor, long roundId, long institutionId) {
        return actor.holds(Role.OBSERVER) && observers.observes(actor, roundId, institutionId);
    }
}
