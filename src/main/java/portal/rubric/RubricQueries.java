package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.time.UkTime;

/** Reads rubrics. What a rubric says is no secret once it is available; who may open its page is asked all the same. */
@ApplicationScoped
public class RubricQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    RubricRepository rubrics;

    @Inject
    RubricPolicy policy;

    @Inject
    UsesOfRubrics uses;

    @Inject
    Clock clock;

    /** The rubrics of each stage, the newest version of each series first. Drafts are for those who write them. */
    public List<RubricRow> list(Actor actor) {
        policy.mayRead(actor).orRefuse();
        return em.createQuery(
                        """
                        SELECT NEW portal.rubric.RubricRow(r.id, r.title, r.stage, r.versionNo,
                            r.inUseFrom, r.frozenAt, COUNT(c))
                        FROM Rubric r LEFT JOIN r.criteria c ON c.removed = FALSE
                        WHERE r.inUseFrom IS NOT NULL OR :drafts = TRUE
                        GROUP BY r.id, r.title, r.stage, r.versionNo, r.inUseFrom, r.frozenAt, r.series
                        ORDER BY r.stage, r.series, r.versionNo DESC
                        """,
                        RubricRow.class)
                .setParameter("drafts", mayWrite(actor))
                .getResultList();
    }

    public RubricDetail detail(Actor actor, long rubricId) {
        policy.mayRead(actor).orRefuse();
        RubricDetail rubric = of(rubricId);
        if (rubric.life().isDraft()) {
            policy.mayWrite(actor).orNotFound();
        }
        return rubric;
    }

    /** As it is written. One that is no draft any more can be read here too, so that a page of yesterday explains itself. */
    public RubricDraft draft(Actor actor, long rubricId) {
        policy.mayWrite(actor).orRefuse();
        return rubrics.find(rubricId).map(RubricDraft::of).orElseThrow(NotFound::new);
    }

    /** What it says otherwise than the version before it. */
    public List<VersionChange> changes(Actor actor, long rubricId) {
        Map<String, String> now = detail(actor, rubricId).wording();
        return rubrics.find(rubricId)
                .flatMap(rubrics::before)
                .map(before -> VersionChange.between(RubricDetail.of(before).wording(), now))
                .orElse(List.of());
    }

    /** For features that show a rubric beside what it judges, after they have asked their own policy. */
    public RubricDetail of(long rubricId) {
        return rubrics.find(rubricId).map(RubricDetail::of).orElseThrow(NotFound::new);
    }

    /** The names of the rounds that have chosen it. */
    public List<String> roundsWith(Actor actor, long rubricId) {
        policy.mayWrite(actor).orRefuse();
        return uses.roundsWith(rubricId);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }

    public boolean mayWrite(Actor actor) {
        return policy.mayWrite(actor).allowed();
    }
}
