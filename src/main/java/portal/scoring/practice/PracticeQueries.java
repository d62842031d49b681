package portal.scoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import portal.platform.access.Actor;
import portal.rubric.CriterionDetail;
import portal.scoring.Saved;

/** What a reviewer reads of his practice. */
@ApplicationScoped
public class PracticeQueries {

    private static final Saved NOTHING = new Saved("", 0, null, null);

    @PersistenceContext
    EntityManager em;

    @Inject
    PracticePolicy policy;

    @Inject
    Exemplars exemplars;

    @Inject
    ExerciseRepository exercises;

    /** What can be practised on, and the actor's own goes at it. */
    public PracticeSheet sheet(Actor actor) {
        policy.mayPractise(actor).orNotFound();
        List<ExerciseRow> own = em.createQuery(
                        OutcomeQueries.ROW + " where e.reviewerId = :me order by e.begunAt desc, e.id desc",
                        ExerciseRow.class)
                .setParameter("me", actor.accountId())
                .getResultList();
        return new PracticeSheet(
                exemplars.all().stream()
                        .map(exemplar -> new PracticeSheet.Offer(
                                exemplar,
                                own.stream()
                                        .filter(row -> row.exemplar().equals(exemplar.name()))
                                        .toList()))
                        .toList(),
                exemplars.coverage());
    }

    /** One of the actor's own; not found for anybody else. The references are in it once it is finished. */
    public ExerciseSheet exercise(Actor actor, long exerciseId) {
        Exercise exercise = exercises.find(exerciseId);
        policy.mayOpen(actor, exercise).orNotFound();
        Coverage coverage = exemplars.coverage(exemplars.named(exercise.exemplar()), exercise.rubricId());
        return new ExerciseSheet(
                exercise.id(),
                coverage.exemplar(),
                exercise.finishedAt(),
                coverage.covered().stream()
                        .map(criterion -> line(exercise, coverage.exemplar(), criterion))
                        .toList(),
                coverage.uncovered());
    }

    private static ExerciseSheet.Line line(Exercise exercise, Exemplar exemplar, CriterionDetail criterion) {
        return new ExerciseSheet.Line(
                criterion,
                exercise.score(criterion.id()).map(ExerciseScore::savedLevel).orElse(NOTHING),
                exercise.score(criterion.id()).map(ExerciseScore::savedComment).orElse(NOTHING),
                exercise.finishedAt() == null ? null : exemplar.of(criterion));
    }
}
