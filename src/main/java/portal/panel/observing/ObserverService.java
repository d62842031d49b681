package portal.panel.observing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import portal.panel.PanelQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** Lets people sit in with panels. */
@ApplicationScoped
@Transactional
public class ObserverService {

    @Inject
    ObserverRepository places;

    @Inject
    ObserverQueries queries;

    @Inject
    PanelQueries panels;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** @throws CannotObserve when this person is no observer, or is tied to the institution or its panel */
    public void invite(Actor actor, long submissionId, long accountId) {
        panels.hold(submissionId);
        if (queries.candidates(actor, submissionId).stream().noneMatch(one -> one.id() == accountId)) {
            throw new CannotObserve();
        }
        places.add(new ObserverPlace(submissionId, accountId, clock.instant()));
        events.fire(new ObserverInvited(actor, submissionId, accountId));
    }

    /** Takes an invitation back; harmless when there is none. */
    public void withdraw(Actor actor, long submissionId, long accountId) {
        boolean known = queries.of(actor, submissionId).stream().anyMatch(one -> one.accountId() == accountId);
        places.find(submissionId, accountId).filter(place -> known).ifPresent(place -> {
            places.remove(place);
            events.fire(new ObserverAnswered(actor, "panel.observer-withdrawn", submissionId));
        });
    }

    /** The observer declares that nothing stands between him and the institution, and that he keeps to himself what he learns. */
    public void accept(Actor actor, long submissionId) {
        if (own(actor, submissionId).accept(clock.instant())) {
            events.fire(new ObserverAnswered(actor, "panel.observer-accepted", submissionId));
        }
    }

    public void decline(Actor actor, long submissionId) {
        places.remove(own(actor, submissionId));
        events.fire(new ObserverAnswered(actor, "panel.observer-declined", submissionId));
    }

    private ObserverPlace own(Actor actor, long submissionId) {
        if (!queries.isInvited(actor, submissionId)) {
            throw new NotFound();
        }
        return places.find(submissionId, actor.accountId()).orElseThrow(NotFound::new);
    }
}
