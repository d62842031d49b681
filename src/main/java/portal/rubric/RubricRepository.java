package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Whole rubrics, with their criteria and sentences, in one statement. */
@ApplicationScoped
public class RubricRepository extends VersionRepository<Rubric> {

    @Inject
    UsesOfRubrics uses;

    @Override
    public Optional<Rubric> find(long id) {
        return em().createQuery("SELECT r FROM Rubric r WHERE r.id = :id", Rubric.class)
                .setParameter("id", id)
                .setHint("eclipselink.left-join-fetch", "r.criteria")
                .setHint("eclipselink.left-join-fetch", "r.criteria.descriptors")
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> roundsWith(long id) {
        return uses.roundsWith(id);
    }

    @Override
    protected Class<Rubric> type() {
        return Rubric.class;
    }
}
