package portal.panel.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import portal.panel.Assignment;
import portal.panel.AssignmentState;
import portal.panel.PanelPolicy;
import portal.panel.PanelService;
import portal.panel.proposal.Proposal;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Carries out a proposal for the panels of a round, offer by offer as by hand, and takes it back. */
@ApplicationScoped
@Transactional
public class ProposalService {

    @Inject
    PanelPolicy policy;

    @Inject
    PanelService panels;

    @Inject
    ProposalReading reading;

    @Inject
    ProposalRepository proposals;

    @Inject
    Clock clock;

    /** @param fingerprint of the proposal that was looked at; another one is not carried out */
    public void apply(Actor actor, long roundId, String fingerprint) {
        policy.maySeePanels(actor).orRefuse();
        Proposal proposal = reading.of(actor, roundId).answer();
        if (!ProposalQuestion.fingerprint(proposal).equals(fingerprint)) {
            throw new ProposalOutdated();
        }
        PanelProposal applied = new PanelProposal(roundId, actor.accountId(), clock.instant());
        proposals.add(applied);
        proposal.places().forEach(place -> {
            long offer = panels.assign(actor, place.submissionId(), place.reviewerId(), place.leading());
            proposals.assignment(offer).cameOf(applied.id());
        });
    }

    /** Withdraws every offer of the last proposal, which nobody may have answered. */
    public void undo(Actor actor, long roundId) {
        policy.maySeePanels(actor).orRefuse();
        PanelProposal applied = proposals.last(roundId).orElseThrow(NotFound::new);
        List<Assignment> offers = proposals.offers(applied);
        if (offers.stream().anyMatch(offer -> offer.state() != AssignmentState.OFFERED)) {
            throw new ProposalAnswered();
        }
        offers.forEach(offer -> panels.unassign(actor, offer.id()));
        applied.undo(clock.instant());
    }
}
