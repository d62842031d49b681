package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import portal.platform.access.Actor;
import portal.platform.faces.HeaderRound;

/** Tells the header of every page which round is on, and its deadline as it holds for this person's institution. */
@ApplicationScoped
public class RoundHeader implements HeaderRound {

    @Inject
    RoundQueries rounds;

    @Inject
    Clock clock;

    @Override
    public Optional<Due> current(Actor actor) {
        if (!actor.isSignedIn()) {
            return Optional.empty();
        }
        return rounds.current().flatMap(round -> due(actor, round));
    }

    private Optional<Due> due(Actor actor, RoundDetail round) {
        Deadline deadline = actor.actsForInstitutions().stream()
                .findFirst()
                .map(institution -> rounds.deadlineFor(round.id(), institution))
                .orElse(round.deadline());
        return clock.instant().isAfter(deadline.at())
                ? Optional.empty()
                : Optional.of(new Due(round.name(), deadline.at(), deadline.zoneId()));
    }
}
