package portal.overview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import portal.institution.InstitutionName;
import portal.overview.NextAction;
import portal.overview.OverviewPolicy;
import portal.overview.OverviewQueries;
import portal.overview.RoundLine;
import portal.overview.RoundListing;
import portal.overview.RoundSearch;
import portal.platform.access.Actor;
import portal.round.RoundDetail;
import portal.round.RoundQueries;

/** Puts the page of a round together. */
@ApplicationScoped
public class RoundReading {

    @Inject
    OverviewQueries overview;

    @Inject
    OverviewPolicy policy;

    @Inject
    RoundQueries rounds;

    @Inject
    Clock clock;

    Optional<Long> currentRound(Actor actor) {
        policy.mayOversee(actor).orRefuse();
        return rounds.current().map(RoundDetail::id);
    }

    Optional<RoundGlance> glance(Actor actor) {
        if (!policy.mayOversee(actor).allowed()) {
            return Optional.empty();
        }
        return rounds.current()
                .map(round -> new RoundGlance(
                        round,
                        overview.counts(actor, round.id()),
                        policy.mayRun(actor).allowed()));
    }

    RoundSheet sheet(Actor actor, RoundSearch search) {
        RoundListing listing = overview.listing(actor, search);
        RoundDetail round = rounds.detail(actor, search.roundId());
        boolean running = policy.mayRun(actor).allowed();
        List<InstitutionName> notInvited = running ? overview.notInvited(actor, search.roundId()) : List.of();
        return new RoundSheet(
                round,
                listing.lines().stream().map(line -> line(line, round, running)).toList(),
                listing.total(),
                overview.counts(actor, search.roundId()),
                notInvited,
                running);
    }

    private SheetLine line(RoundLine line, RoundDetail round, boolean running) {
        Instant now = clock.instant();
        NextAction next = running ? NextAction.of(line, round.id(), now).orElse(SheetLine.NOTHING) : SheetLine.NOTHING;
        return new SheetLine(line, round.reviewsOverdue(now) ? line.reviewsOwed() : 0, line.missed(now), next);
    }
}
