package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import portal.panel.Membership;
import portal.panel.PanelQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Finds what a panel agrees through the actor: what is not his to see is not found. */
@ApplicationScoped
class ConsolidationAccess {

    @Inject
    ReviewPolicy policy;

    @Inject
    ReviewAccess reviews;

    @Inject
    PanelQueries panels;

    @Inject
    Comparisons comparisons;

    /** The actor's standing as the lead of a panel that he may bring together now. */
    Membership lead(Actor actor, long submissionId) {
        Optional<Membership> own = panels.membership(actor, submissionId);
        policy.mayReadConsolidation(actor, own).orNotFound();
        Membership lead = own.orElseThrow(NotFound::new);
        policy.mayConsolidate(actor, lead, reviews.stateOf(own)).orRefuse();
        return lead;
    }

    /** What still stands between a panel and the end of its work. */
    List<Missing> missing(Consolidation consolidation, Instrument instrument) {
        Comparison comparison = comparisons.of(consolidation.submissionId(), false);
        Stream<Missing> awaited =
                comparison.awaited().stream().map(review -> new Missing(Missing.Kind.REVIEW, review.number()));
        List<Missing> unwritten =
                consolidation.missing(instrument.scales(), comparison.disagreed(), instrument.sectionIds());
        return Stream.concat(awaited, unwritten.stream()).toList();
    }
}
