package portal.scoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who practises, and who may know how it went. */
@ApplicationScoped
public class PracticePolicy {

    public Decision mayPractise(Actor actor) {
        return Decision.when(actor.holds(Role.REVIEWER), "panel.refused.reviewer");
    }

    /** What somebody gave and wrote while practising is nobody else's to read. */
    public Decision mayOpen(Actor actor, Exercise exercise) {
        boolean own = actor.accountId() == exercise.reviewerId();
        return own ? mayPractise(actor) : Decision.refuse("scoring.refused.practice");
    }

    /** That somebody has practised, when and how close it was, is for the secretariat, which decides whether it is a training. */
    public Decision maySeeOutcomes(Actor actor) {
        return Decision.when(actor.holds(Role.SECRETARIAT), "panel.refused.secretariat");
    }
}
