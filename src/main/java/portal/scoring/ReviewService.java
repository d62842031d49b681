package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.panel.Membership;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveRequest;

/** What a reviewer does to his own review. */
@ApplicationScoped
@Transactional
public class ReviewService {

    @Inject
    ReviewAccess access;

    @Inject
    Instruments instruments;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Keeps the level that was chosen for a criterion: its number, {@code cannot-judge}, or nothing. */
    public Saved judge(Actor actor, long reviewId, long criterionId, SaveRequest wish) {
        Membership own = access.owner(actor, reviewId);
        Review review = access.toWriteIn(actor, reviewId, own);
        Judgement judgement = Judgement.parse(wish.value()).orElseThrow(LevelNotOnScale::new);
        instruments.ofRound(own.roundId()).require(criterionId, judgement);
        Score score = review.draftScore(criterionId);
        return score.judge(judgement, wish, actor.name(), clock.instant());
    }

    /** Keeps the comment on a criterion as it was typed. */
    public Saved comment(Actor actor, long reviewId, long criterionId, SaveRequest wish) {
        Membership own = access.owner(actor, reviewId);
        Review review = access.toWriteIn(actor, reviewId, own);
        instruments.ofRound(own.roundId()).require(criterionId, Judgement.NONE);
        Score score = review.draftScore(criterionId);
        return score.comment(wish, actor.name(), clock.instant());
    }

    /** Opens the review to the panel, for good. @throws ReviewIncomplete with all that is missing */
    public void submit(Actor actor, long reviewId) {
        Membership own = access.owner(actor, reviewId);
        Review review = access.toWriteIn(actor, reviewId, own);
        review.submit(instruments.ofRound(own.roundId()).scales(), clock.instant());
        events.fire(new ReviewSubmitted(actor, review.submissionId(), review.id()));
    }
}
