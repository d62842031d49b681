package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.panel.Membership;
import portal.panel.PanelQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.rubric.CriterionDetail;

/** What a reviewer reads of his own review, and of the others when they are open to him. */
@ApplicationScoped
public class ReviewQueries {

    private static final Saved NOTHING = new Saved("", 0, null, null);

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    PanelQueries panels;

    @Inject
    Instruments instruments;

    @Inject
    Comparisons comparisons;

    /** The actor's own review by his assignment; not found for anybody else. */
    public ReviewSheet sheet(Actor actor, long assignmentId) {
        Membership own = panels.membershipByAssignment(actor, assignmentId).orElseThrow(NotFound::new);
        policy.mayReadOwn(actor, own).orNotFound();
        Review review = em.createQuery(
                        "select r from Review r left join fetch r.scores where r.assignmentId = :assignment",
                        Review.class)
                .setParameter("assignment", assignmentId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Instrument instrument = instruments.ofRound(own.roundId());
        Comparison peers = peers(actor, own, review.state(), instrument.window());
        boolean editable = review.state() == ReviewState.DRAFT
                && policy.mayScore(actor, own).allowed();
        return new ReviewSheet(
                review.id(), own, review.submittedAt(), editable, lines(instrument, review.scores(), peers));
    }

    private Comparison peers(Actor actor, Membership own, ReviewState state, PeerWindow window) {
        if (!policy.mayReadSubmitted(actor, own, state, window).allowed()) {
            return new Comparison(List.of(), List.of());
        }
        return comparisons
                .of(own.submissionId(), policy.seesNames(actor, window))
                .without(own.assignmentId());
    }

    private static List<ReviewSheet.Line> lines(Instrument instrument, List<Score> scores, Comparison peers) {
        Map<Long, Score> byCriterion =
                scores.stream().collect(Collectors.toMap(Score::criterionId, Function.identity()));
        return instrument.rubric().criteria().stream()
                .map(criterion -> line(criterion, byCriterion.get(criterion.id()), peers))
                .toList();
    }

    private static ReviewSheet.Line line(CriterionDetail criterion, @Nullable Score score, Comparison peers) {
        return new ReviewSheet.Line(
                criterion,
                score == null ? NOTHING : score.savedLevel(),
                score == null ? NOTHING : score.savedComment(),
                peers.voices(criterion.id()));
    }
}
