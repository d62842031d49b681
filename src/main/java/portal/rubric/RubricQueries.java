package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Reads rubrics. What a rubric says is no secret; who may open its page is asked all the same. */
@ApplicationScoped
public class RubricQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    RubricRepository rubrics;

    @Inject
    RubricPolicy policy;

    /** All rubrics, the newest version of each stage first. */
    public List<RubricRow> list(Actor actor) {
        policy.mayRead(actor).orRefuse();
        return em.createQuery(
                        """
                        SELECT NEW portal.rubric.RubricRow(r.id, r.title, r.stage, r.versionNo,
                            r.frozenAt, COUNT(c))
                        FROM Rubric r LEFT JOIN r.criteria c
                        GROUP BY r.id, r.title, r.stage, r.versionNo, r.frozenAt
                        ORDER BY r.stage, r.versionNo DESC
                        """,
                        RubricRow.class)
                .getResultList();
    }

    public RubricDetail detail(Actor actor, long rubricId) {
        policy.mayRead(actor).orRefuse();
        return of(rubricId);
    }

    /** For features that show a rubric beside what it judges, after they have asked their own policy. */
    public RubricDetail of(long rubricId) {
        return rubrics.find(rubricId).map(RubricDetail::of).orElseThrow(NotFound::new);
    }
}
