package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.panel.Membership;
import portal.panel.PanelQueries;
import portal.panel.PanelService;
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

    @Inject
    AccountQueries accounts;

    /** The actor's standing as the lead of a panel that he may bring together now. */
    Membership lead(Actor actor, long submissionId) {
        Optional<Membership> own = panels.membership(actor, submissionId);
        policy.mayReadConsolidation(actor, own).orNotFound();
        Membership lead = own.orElseThrow(NotFound::new);
        policy.mayConsolidate(actor, lead, reviews.stateOf(own)).orRefuse();
        return lead;
    }

    /** Nobody joins or leaves the panel until the transaction ends; asked before anything is read. */
    void hold(long submissionId) {
        panels.hold(submissionId);
    }

    /** @throws NotFound unless the score stands before the panel */
    void requireGiven(long submissionId, long scoreId) {
        if (comparisons.submittedScores(submissionId).stream().noneMatch(score -> score.scoreId() == scoreId)) {
            throw new NotFound();
        }
    }

    /** Who wrote something, for the other who did so meanwhile. */
    @Nullable
    String nameOf(@Nullable Long accountId) {
        return accountId == null
                ? null
                : Optional.ofNullable(accounts.names(Set.of(accountId)).get(accountId))
                        .map(PersonName::name)
                        .orElse(null);
    }

    /** What still stands between a panel and the end of its work. */
    List<Missing> missing(Consolidation consolidation, Instrument instrument) {
        Comparison comparison = comparisons.of(consolidation.submissionId(), false);
        Stream<Missing> people =
                tooFew(comparison.reviews().size(), comparisons.unanswered(consolidation.submissionId()));
        Stream<Missing> awaited =
                comparison.awaited().stream().map(review -> new Missing(Missing.Kind.REVIEW, review.number()));
        List<Missing> unwritten =
                consolidation.missing(instrument.scales(), comparison.disagreed(), instrument.sectionIds());
        return Stream.of(people, awaited, unwritten.stream())
                .flatMap(Function.identity())
                .toList();
    }

    /** One person alone is no panel, and who is still asked may join it. */
    private static Stream<Missing> tooFew(long members, long unanswered) {
        Stream<Missing> panel =
                members < PanelService.FEWEST ? Stream.of(new Missing(Missing.Kind.PANEL, members)) : Stream.empty();
        Stream<Missing> offers =
                unanswered > 0 ? Stream.of(new Missing(Missing.Kind.OFFER, unanswered)) : Stream.empty();
        return Stream.concat(panel, offers);
    }
}
