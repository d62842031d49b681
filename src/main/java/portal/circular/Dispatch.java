package portal.circular;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import portal.platform.access.Actor;
import portal.round.RoundQueries;

/** Reads a circular together with its people, and lets it leave for them. For those who have asked who may. */
@ApplicationScoped
class Dispatch {

    @Inject
    AudienceQueries audience;

    @Inject
    Filling filling;

    @Inject
    RoundQueries rounds;

    @Inject
    Event<CircularCopy> copies;

    CircularDetail read(Circular circular) {
        List<Recipient> people = circular.isSent() ? audience.sentTo(circular) : audience.of(circular);
        return CircularDetail.of(circular, rounds.of(circular.roundId()).name(), people);
    }

    CircularText preview(Circular circular, Recipient recipient) {
        return filling.forOne(circular, rounds.of(circular.roundId()).name(), recipient);
    }

    int send(Circular circular, String seen, Actor actor, Instant now) {
        CircularDetail detail = read(circular);
        if (!detail.seal().equals(seen)) {
            throw new CircularChanged();
        }
        List<Recipient> people = detail.addressed();
        circular.send(people, actor, now);
        people.forEach(
                one -> copies.fire(new CircularCopy(one.person(), filling.forOne(circular, detail.round(), one))));
        return people.size();
    }
}
