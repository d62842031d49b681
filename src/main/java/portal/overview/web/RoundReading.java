package portal.overview.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.institution.InstitutionName;
import portal.overview.NextAction;
import portal.overview.OverviewPolicy;
import portal.overview.OverviewQueries;
import portal.overview.RoundLine;
import portal.overview.RoundListing;
import portal.overview.RoundWatch;
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

    /** What is late, blocked or at risk in a round. */
    RoundWatch watch(Actor actor, RoundDetail round) {
        return RoundWatch.over(overview.lines(actor, round.id()), round.plan(), clock.instant());
    }

    RoundDetail round(Actor actor, long roundId) {
        policy.mayOversee(actor).orRefuse();
        return rounds.detail(actor, roundId);
    }

    RoundSheet sheet(Actor actor, long roundId, RoundFilter filter) {
        RoundDetail round = round(actor, roundId);
        RoundWatch watch = watch(actor, round);
        RoundListing listing = overview.listing(actor, filter.search(roundId, watch));
        boolean running = policy.mayRun(actor).allowed();
        List<InstitutionName> notInvited = running ? overview.notInvited(actor, roundId) : List.of();
        return new RoundSheet(
                round,
                listing.lines().stream()
                        .map(line -> line(line, watch, roundId, running))
                        .toList(),
                listing.total(),
                overview.counts(actor, roundId),
                UrgencyCount.of(watch),
                notInvited,
                running);
    }

    /** All submissions of a round that the filter finds, on whatever page of the list. */
    Set<Long> found(Actor actor, long roundId, RoundFilter filter) {
        return overview.found(actor, filter.search(roundId, watch(actor, round(actor, roundId))));
    }

    private SheetLine line(RoundLine line, RoundWatch watch, long roundId, boolean running) {
        NextAction next =
                running ? NextAction.of(line, roundId, clock.instant()).orElse(SheetLine.NOTHING) : SheetLine.NOTHING;
        return new SheetLine(line, watch.of(line.submissionId()), next);
    }
}
