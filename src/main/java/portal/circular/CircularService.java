package portal.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/** What can be done with circulars. */
@ApplicationScoped
@Transactional
public class CircularService {

    @Inject
    CircularRepository circulars;

    @Inject
    CircularPolicy policy;

    @Inject
    Dispatch dispatch;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /**
     * Begins one to those around some submissions, as the list of the round was filtered.
     *
     * @return its number
     */
    public long begin(Actor actor, long roundId, Audience audience, Set<Long> submissions) {
        policy.mayWrite(actor).orRefuse();
        return circulars.add(new Circular(roundId, audience, submissions, clock.instant()));
    }

    /** Saves subject or body. @throws portal.platform.rest.StaleValue when somebody wrote something else meanwhile */
    public SaveReply write(Actor actor, long id, String field, SaveRequest typed) {
        Circular circular = held(actor, id);
        circular.requireDraft();
        return circular.write(field, typed, actor, clock.instant());
    }

    /** Lets somebody get none after all, or get it again. */
    public void leaveOut(Actor actor, long id, long accountId, boolean out) {
        held(actor, id).leaveOut(accountId, out);
    }

    /**
     * Puts it into the outbox for everybody, once.
     *
     * @param seen {@link CircularDetail#seal()} of what was looked at
     * @throws CircularChanged when words or people are others by now
     * @return how many messages
     */
    public int send(Actor actor, long id, String seen) {
        Circular circular = held(actor, id);
        circular.requireDraft();
        int messages = dispatch.send(circular, seen, actor, clock.instant());
        events.fire(new CircularSent(actor, circular.roundId(), circular.subject(), messages));
        return messages;
    }

    public void discard(Actor actor, long id) {
        Circular circular = held(actor, id);
        circular.requireDraft();
        circulars.remove(circular);
    }

    private Circular held(Actor actor, long id) {
        policy.mayWrite(actor).orRefuse();
        return circulars.held(actor, id);
    }
}
