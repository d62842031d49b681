package portal.scoring.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.panel.PanelQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.round.RoundQueries;
import portal.rubric.CriterionDetail;
import portal.rubric.RubricQueries;
import portal.scoring.Judgement;
import portal.scoring.ReviewPolicy;

/** What the chair and the secretariat read across a round; as many statements for three hundred submissions as for one. */
@ApplicationScoped
public class ModerationQueries {

    private static final String GIVEN = " where r.submissionId in :submissions and s.criterionId = :criterion"
            + " and r.state = portal.scoring.ReviewState.SUBMITTED"
            + " and a.state = portal.panel.AssignmentState.ACCEPTED";

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    PanelQueries panels;

    @Inject
    RoundQueries rounds;

    @Inject
    RubricQueries rubrics;

    /** Refuses everybody to whom no round is open, where there is no round to show either. */
    public void require(Actor actor) {
        policy.mayModerate(actor).orNotFound();
    }

    /** @param criterionId which criterion; the first of the rubric where none is asked for */
    public Moderation of(Actor actor, long roundId, Optional<Long> criterionId) {
        require(actor);
        List<CriterionDetail> criteria =
                rubrics.of(rounds.of(roundId).rubricId()).criteria();
        CriterionDetail criterion = criteria.stream()
                .filter(one -> criterionId.isEmpty() || criterionId.get() == one.id())
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Long> free = panels.freeIn(actor, roundId);
        return new Moderation(criteria, criterion, free.isEmpty() ? List.of() : rows(free, criterion));
    }

    private List<ModeratedRow> rows(List<Long> submissions, CriterionDetail criterion) {
        Map<Long, List<SaidRow>> said = said(submissions, criterion.id());
        Map<Long, Agreed> agreed = agreed(submissions, criterion.id());
        Map<Long, Named> feedback = feedback(submissions, criterion.sectionCode());
        return names(submissions).stream()
                .filter(one -> said.containsKey(one.submissionId()))
                .map(one -> row(
                        one,
                        said.getOrDefault(one.submissionId(), List.of()),
                        agreed.getOrDefault(one.submissionId(), Agreed.NOTHING),
                        feedback.getOrDefault(one.submissionId(), Named.NOTHING)))
                .toList();
    }

    private static ModeratedRow row(Named which, List<SaidRow> said, Agreed agreed, Named feedback) {
        return new ModeratedRow(
                which.submissionId(), which.words(), said, agreed.judgement(), agreed.reason(), feedback.words());
    }

    private List<Named> names(List<Long> submissions) {
        return em.createQuery(
                        "select new portal.scoring.moderation.ModerationQueries$Named(s.id, i.name) from Submission s"
                                + " join Institution i on i.id = s.institutionId where s.id in :submissions",
                        Named.class)
                .setParameter("submissions", submissions)
                .getResultList();
    }

    /** As each says it now: the last change that was given counts. */
    private Map<Long, List<SaidRow>> said(List<Long> submissions, long criterionId) {
        Map<Long, SaidRow> changed = scores(
                        "select new portal.scoring.moderation.SaidRow(r.submissionId, s.id, g.level, g.cannotJudge,"
                                + " g.comment) from ScoreChange g join g.score s join s.review r"
                                + " join Assignment a on a.id = r.assignmentId"
                                + GIVEN + " and g.givenAt is not null order by g.givenAt, g.id",
                        submissions,
                        criterionId)
                .stream()
                .collect(Collectors.toMap(SaidRow::scoreId, Function.identity(), (earlier, later) -> later));
        return scores(
                        "select new portal.scoring.moderation.SaidRow(r.submissionId, s.id, s.level, s.cannotJudge,"
                                + " s.comment) from Score s join s.review r"
                                + " join Assignment a on a.id = r.assignmentId" + GIVEN + " order by s.id",
                        submissions,
                        criterionId)
                .stream()
                .map(first -> changed.getOrDefault(first.scoreId(), first))
                .collect(Collectors.groupingBy(SaidRow::submissionId));
    }

    private List<SaidRow> scores(String jpql, List<Long> submissions, long criterionId) {
        return em.createQuery(jpql, SaidRow.class)
                .setParameter("submissions", submissions)
                .setParameter("criterion", criterionId)
                .getResultList();
    }

    private Map<Long, Agreed> agreed(List<Long> submissions, long criterionId) {
        return em.createQuery(
                        "select new portal.scoring.moderation.ModerationQueries$Agreed("
                                + "c.submissionId, l.level, l.cannotJudge, l.reason)"
                                + " from AgreedLevel l join l.consolidation c"
                                + " where c.submissionId in :submissions and l.criterionId = :criterion",
                        Agreed.class)
                .setParameter("submissions", submissions)
                .setParameter("criterion", criterionId)
                .getResultStream()
                .collect(Collectors.toMap(Agreed::submissionId, Function.identity()));
    }

    private Map<Long, Named> feedback(List<Long> submissions, String section) {
        return em.createQuery(
                        "select new portal.scoring.moderation.ModerationQueries$Named(c.submissionId, f.text)"
                                + " from SectionFeedback f join f.consolidation c join FormSection x on x.id = f.sectionId"
                                + " where c.submissionId in :submissions and x.code = :section",
                        Named.class)
                .setParameter("submissions", submissions)
                .setParameter("section", section)
                .getResultStream()
                .collect(Collectors.toMap(Named::submissionId, Function.identity()));
    }

    /** Words about a submission. */
    public record Named(long submissionId, String words) {
        static final Named NOTHING = new Named(0, "");
    }

    /** What a panel agreed. */
    public record Agreed(long submissionId, @Nullable Integer level, boolean cannotJudge, String reason) {
        static final Agreed NOTHING = new Agreed(0, null, false, "");

        Judgement judgement() {
            return new Judgement(level, cannotJudge);
        }
    }
}
