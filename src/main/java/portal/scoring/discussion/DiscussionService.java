package portal.scoring.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveRequest;
import portal.scoring.PanelStanding;
import portal.scoring.PanelStandings;
import portal.scoring.Saved;

/** What somebody says to a panel about a criterion. */
@ApplicationScoped
@Transactional
public class DiscussionService {

    @Inject
    DiscussionPolicy policy;

    @Inject
    PanelStandings standings;

    @Inject
    RemarkRepository remarks;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Keeps what is being written, for its writer alone. */
    public Saved write(Actor actor, long submissionId, long criterionId, SaveRequest wish) {
        PanelStanding standing = standings.of(actor, submissionId);
        policy.mayRead(actor, standing).orNotFound();
        policy.maySpeak(actor, standing).orRefuse();
        standings.codeOf(standing, criterionId);
        Instant now = clock.instant();
        Remark draft = remarks.beginning(actor, standing, criterionId, now);
        if (draft.saved().isChangedBy(wish, nobodyElse -> actor.name())) {
            draft.write(wish.value(), now);
        }
        return draft.saved();
    }

    /** Says it. @throws NothingSaid when nothing was written */
    public void say(Actor actor, long submissionId, long criterionId) {
        PanelStanding standing = standings.held(actor, submissionId);
        policy.mayRead(actor, standing).orNotFound();
        policy.maySpeak(actor, standing).orRefuse();
        remarks.draft(actor, submissionId, criterionId)
                .orElseThrow(NothingSaid::new)
                .say(clock.instant());
        events.fire(new RemarkSaid(actor, submissionId, standings.codeOf(standing, criterionId), false));
    }

    /** Takes one's own words back; everybody sees that they were there. */
    public void withdraw(Actor actor, long remarkId) {
        Remark remark = remarks.locked(remarkId);
        PanelStanding standing = standings.of(actor, remark.submissionId());
        policy.mayRead(actor, standing).orNotFound();
        policy.mayWithdraw(actor, standing, remark).orRefuse();
        remark.withdraw(clock.instant());
        events.fire(
                new RemarkSaid(actor, remark.submissionId(), standings.codeOf(standing, remark.criterionId()), true));
    }
}
