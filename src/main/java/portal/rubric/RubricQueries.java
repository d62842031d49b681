package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;

/** Reads rubrics. */
@ApplicationScoped
public class RubricQueries extends VersionQueries<Rubric> {

    @Inject
    RubricRepository rubrics;

    @Inject
    RubricPolicy policy;

    public RubricDetail detail(Actor actor, long rubricId) {
        return RubricDetail.of(readBy(actor, rubricId));
    }

    /** As it is written. */
    public RubricDraft draft(Actor actor, long rubricId) {
        return RubricDraft.of(writtenBy(actor, rubricId));
    }

    /** For features that show a rubric beside what it judges, after they have asked their own policy. */
    public RubricDetail of(long rubricId) {
        return RubricDetail.of(find(rubricId));
    }

    @Override
    protected RubricRepository repository() {
        return rubrics;
    }

    @Override
    protected RubricPolicy policy() {
        return policy;
    }

    @Override
    protected String versionsAndParts() {
        return "Rubric v LEFT JOIN v.criteria p ON p.removed = FALSE";
    }
}
