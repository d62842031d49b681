package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.panel.Membership;
import portal.panel.PanelQueries;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveRequest;

/** What a reviewer makes of a score after he has submitted it, until the panel is done. */
@ApplicationScoped
@Transactional
public class ChangeService {

    @Inject
    ReviewAccess access;

    @Inject
    PanelQueries panels;

    @Inject
    Instruments instruments;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Keeps the level of a change that is being written. */
    public Saved judge(Actor actor, long reviewId, long criterionId, SaveRequest wish) {
        Membership own = access.owner(actor, reviewId);
        Judgement judgement = Judgement.parse(wish.value()).orElseThrow(LevelNotOnScale::new);
        instruments.ofRound(own.roundId()).require(criterionId, judgement);
        ScoreChange draft = draft(actor, reviewId, criterionId, own);
        return draft.judge(judgement, wish, actor.name(), clock.instant());
    }

    /** Keeps the comment of a change that is being written. */
    public Saved comment(Actor actor, long reviewId, long criterionId, SaveRequest wish) {
        ScoreChange draft = draft(actor, reviewId, criterionId, access.owner(actor, reviewId));
        return draft.comment(wish, actor.name(), clock.instant());
    }

    /** Keeps the reason of a change that is being written. */
    public Saved explain(Actor actor, long reviewId, long criterionId, SaveRequest wish) {
        ScoreChange draft = draft(actor, reviewId, criterionId, access.owner(actor, reviewId));
        if (draft.savedReason().isChangedBy(wish, nobodyElse -> actor.name())) {
            draft.explain(wish.value(), clock.instant());
        }
        return draft.savedReason();
    }

    /** Lets the panel have the change. @throws ReviewIncomplete with all that is missing */
    public void give(Actor actor, long reviewId, long criterionId) {
        Membership own = access.owner(actor, reviewId);
        Membership now = own.in(panels.hold(own.submissionId()));
        Instrument instrument = instruments.ofRound(own.roundId());
        access.toWriteIn(actor, reviewId, now)
                .givenScore(criterionId)
                .giveChange(instrument.scaleOf(criterionId), clock.instant());
        events.fire(new ScoreChanged(actor, own.submissionId(), instrument.codeOf(criterionId)));
    }

    /** Leaves the score as the panel knows it. */
    public void drop(Actor actor, long reviewId, long criterionId) {
        Membership own = access.owner(actor, reviewId);
        access.toWriteIn(actor, reviewId, own).givenScore(criterionId).dropChange();
    }

    private ScoreChange draft(Actor actor, long reviewId, long criterionId, Membership own) {
        return access.toWriteIn(actor, reviewId, own).givenScore(criterionId).draftChange(clock.instant());
    }
}
