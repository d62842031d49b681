package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import portal.panel.Membership;
import portal.panel.PanelQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** What a reviewer reads of his own review, and of the others when they are open to him. */
@ApplicationScoped
public class ReviewQueries {

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
        boolean open = policy.mayReadSubmitted(actor, own, review.state(), instrument.window())
                .allowed();
        Comparison peers = open ? peers(actor, own, instrument.window()) : new Comparison(List.of(), List.of());
        boolean atWork = policy.mayScore(actor, own).allowed();
        boolean submitted = review.state() == ReviewState.SUBMITTED;
        return new ReviewSheet(
                review.id(),
                own,
                review.submittedAt(),
                atWork && !submitted,
                atWork && submitted,
                open,
                new ReviewLines(review, changes(review), peers)
                        .of(instrument.rubric().criteria()));
    }

    /** What became of the scores, drafts too; there is nothing to ask for before they are submitted. */
    private List<ScoreChange> changes(Review review) {
        return review.state() == ReviewState.DRAFT
                ? List.of()
                : em.createQuery(
                                "select c from ScoreChange c join fetch c.score s where s.review.id = :review"
                                        + " order by c.id",
                                ScoreChange.class)
                        .setParameter("review", review.id())
                        .getResultList();
    }

    private Comparison peers(Actor actor, Membership own, PeerWindow window) {
        return comparisons
                .of(own.submissionId(), policy.seesNames(actor, window))
                .without(own.assignmentId());
    }
}
