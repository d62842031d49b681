package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/** What an institution does with its public page. Changes of one page happen one after the other. */
@ApplicationScoped
@Transactional
public class PublicationService {

    @Inject
    PublicationPolicy policy;

    @Inject
    PublicationRepository publications;

    @Inject
    Publishing publishing;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** Saves a text as it is typed. Nobody outside the institution reads it before it is published. */
    public SaveReply write(Actor actor, long institutionId, PageField field, SaveRequest typed) {
        return held(actor, institutionId).write(field, typed, actor, clock.instant());
    }

    /** Says which plans, names and letters the page shows. */
    public void choose(Actor actor, long institutionId, Choices chosen) {
        held(actor, institutionId).choose(chosen);
    }

    /**
     * Publishes the page as it is now, in place of the edition before.
     *
     * @param seen the fingerprint of the preview
     * @throws PageIncomplete when a statement or a contact is missing
     * @throws PageChanged when it is not what the preview showed
     */
    public void publish(Actor actor, long institutionId, String seen) {
        Publication page = held(actor, institutionId);
        policy.mayPublish(actor, institutionId).orRefuse();
        publishing.publish(actor, page, seen);
        events.fire(new PagePublished(actor, institutionId));
    }

    /** Takes the page off the web. What is worked on stays. */
    public void withdraw(Actor actor, long institutionId) {
        held(actor, institutionId);
        policy.mayPublish(actor, institutionId).orRefuse();
        publications.current(institutionId).orElseThrow(NotFound::new).end(clock.instant());
        events.fire(new PageWithdrawn(actor, institutionId));
    }

    private Publication held(Actor actor, long institutionId) {
        policy.mayEdit(actor, institutionId).orNotFound();
        return publications.held(institutionId).orElseGet(() -> publishing.begin(actor, institutionId));
    }
}
