package portal.panel.interest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Takes offers to review, and answers them. */
@ApplicationScoped
@Transactional
public class InterestService {

    @Inject
    InterestPolicy policy;

    @Inject
    InterestRepository interests;

    @Inject
    ReviewerInvitation invitation;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Keeps what somebody says who would like to review. The log, from which nothing is deleted, does not learn who it was. */
    public void express(Actor actor, Expression said) {
        policy.mayExpress(actor).orRefuse();
        Interest kept = interests
                .open(said.email())
                .map(known -> {
                    known.say(said, clock.instant());
                    return known;
                })
                .orElseGet(() -> interests.add(new Interest(said, clock.instant())));
        events.fire(new InterestExpressed(Actor.NOBODY, kept.id(), kept.email()));
    }

    /** Makes the person a reviewer from an institution, with what was said as the profile. @return the account */
    public long invite(Actor actor, long interestId, long institutionId) {
        policy.mayAnswer(actor).orRefuse();
        Interest interest = interests.locked(interestId);
        interest.invite(clock.instant());
        events.fire(new InterestInvited(actor, interestId));
        return invitation.send(actor, interest, institutionId);
    }

    /** @param words what the person is told, by mail */
    public void decline(Actor actor, long interestId, String words) {
        policy.mayAnswer(actor).orRefuse();
        if (words.isBlank()) {
            throw new NoWordsToDecline();
        }
        Interest interest = interests.locked(interestId);
        interest.decline(clock.instant());
        events.fire(new InterestDeclined(actor, interestId, interest.name(), interest.email(), words.strip()));
    }

    /** Deletes what has been kept long enough. */
    public void forget(Actor actor) {
        policy.mayAnswer(actor).orRefuse();
        interests.over(clock.instant()).forEach(interest -> {
            interests.remove(interest);
            events.fire(new InterestForgotten(actor, interest.id(), interest.email()));
        });
    }
}
