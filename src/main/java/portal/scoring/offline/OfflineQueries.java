package portal.scoring.offline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import portal.platform.access.Actor;
import portal.scoring.PanelStandings;
import portal.scoring.ReviewQueries;
import portal.scoring.ReviewSheet;

/** A reviewer's own review for working without the portal; not found for anybody else. */
@ApplicationScoped
public class OfflineQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewQueries reviews;

    @Inject
    PanelStandings standings;

    /** What was uploaded and would change the review now. */
    public OfflineSheet of(Actor actor, long assignmentId) {
        ReviewSheet review = reviews.sheet(actor, assignmentId);
        return new OfflineSheet(
                review,
                standings.of(actor, review.own().submissionId()).panel().institutionName(),
                em.createQuery("select o from OfflineAnswer o where o.reviewId = :review", OfflineAnswer.class)
                        .setParameter("review", review.reviewId())
                        .getResultStream()
                        .map(answer -> change(review, answer))
                        .filter(change -> !change.isDone())
                        .sorted(inOrder(review))
                        .toList());
    }

    /** As the review goes, each level before its comment. */
    private static Comparator<OfflineChange> inOrder(ReviewSheet review) {
        List<Long> criteria =
                review.lines().stream().map(line -> line.criterion().id()).toList();
        return Comparator.comparingInt((OfflineChange change) ->
                        criteria.indexOf(change.criterion().id()))
                .thenComparing(OfflineChange::part);
    }

    private static OfflineChange change(ReviewSheet review, OfflineAnswer stored) {
        FileAnswer answer = stored.answer();
        ReviewSheet.Line line = review.line(answer.criterionId());
        return new OfflineChange(
                stored.id(),
                line.criterion(),
                answer.part(),
                answer.base(),
                answer.part().of(line),
                answer.value());
    }

    /** The review as a workbook, as it stands now. */
    public byte[] workbook(Actor actor, long assignmentId) {
        OfflineSheet sheet = of(actor, assignmentId);
        return ReviewWorkbook.of(sheet.review(), sheet.institutionName());
    }
}
