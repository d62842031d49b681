package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.platform.access.Actor;

/** What can be done with rubrics. */
@ApplicationScoped
@Transactional
public class RubricService extends Versions<Rubric> {

    @Inject
    RubricRepository rubrics;

    @Inject
    RubricPolicy policy;

    /**
     * Begins a rubric from nothing.
     *
     * @param levelNames one name a line, the lowest level first
     * @return its number
     */
    public long begin(Actor actor, String title, int stage, String levelNames) {
        policy.mayWrite(actor).orRefuse();
        return begin(actor, Rubric.begin(title, stage, rubrics.nextSeries(), levelNames));
    }

    @Override
    protected String kind() {
        return "rubric";
    }

    @Override
    protected RubricRepository repository() {
        return rubrics;
    }

    @Override
    protected RubricPolicy policy() {
        return policy;
    }
}
