package portal.scoring.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import portal.platform.access.NotFound;
import portal.rubric.RubricDetail;
import portal.rubric.RubricQueries;

/** The made-up submissions that come with the portal, and the rubrics that they are scored against. */
@ApplicationScoped
class Exemplars {

    /** In the order in which they are best taken. */
    static final List<String> NAMES = List.of("thornleigh", "saltmarsh");

    @PersistenceContext
    EntityManager em;

    @Inject
    RubricQueries rubrics;

    private final List<Exemplar> all = NAMES.stream().map(ExemplarReading::of).toList();

    List<Exemplar> all() {
        return all;
    }

    /** @throws NotFound when no such one comes with the portal */
    Exemplar named(String name) {
        return all.stream()
                .filter(exemplar -> exemplar.name().equals(name))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The rubric by which somebody practises today: that of the last round of the stage to open, or else the one written for. */
    long rubricInUse(Exemplar exemplar) {
        return em.createQuery(
                        "select r.rubricId from AssessmentRound r where r.stage = :stage and r.openedAt is not null"
                                + " order by r.openedAt desc, r.id desc",
                        Long.class)
                .setParameter("stage", exemplar.stage())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> writtenFor(exemplar));
    }

    /** What can be practised of each rubric by which a round works, one for each stage; of the own where none does. */
    List<Coverage> coverage() {
        List<Long> inUse = em.createQuery(
                        "select distinct r.rubricId from AssessmentRound r where r.openedAt is not null and not exists"
                                + " (select l.id from AssessmentRound l where l.stage = r.stage and l.openedAt > r.openedAt)",
                        Long.class)
                .getResultList();
        Exemplar exemplar = all.get(0);
        List<Long> wanted = inUse.isEmpty() ? List.of(writtenFor(exemplar)) : inUse;
        return wanted.stream()
                .map(rubric -> coverage(exemplar, rubric))
                .sorted(Comparator.comparingInt(coverage -> coverage.rubric().stage()))
                .toList();
    }

    /** What of a rubric can be practised on a made-up submission. */
    Coverage coverage(Exemplar exemplar, long rubricId) {
        long written = writtenFor(exemplar);
        RubricDetail rubric = rubrics.of(rubricId);
        return new Coverage(exemplar, rubric, written == rubricId ? rubric : rubrics.of(written));
    }

    private long writtenFor(Exemplar exemplar) {
        return em.createQuery(
                        "select r.id from Rubric r where r.stage = :stage and r.versionNo = :version order by r.id",
                        Long.class)
                .setParameter("stage", exemplar.stage())
                .setParameter("version", exemplar.rubricVersion())
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
