package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.round.ReadingRight;

/** Opens what an institution sent to the members of its panel, once the review has begun. */
@ApplicationScoped
class PanelReadingRight implements ReadingRight {

    @Inject
    PanelQueries panels;

    @Inject
    PanelPolicy policy;

    @Override
    public boolean opens(Actor actor, long roundId, long institutionId) {
        if (!actor.holds(Role.REVIEWER)) {
            return false;
        }
        return panels.membershipOf(actor, roundId, institutionId)
                .filter(membership -> policy.mayRead(actor, membership).allowed())
                .isPresent();
    }
}
