package portal.panel.proposing;

import java.util.List;
import portal.panel.proposal.Proposal;
import portal.panel.proposal.Proposer;
import portal.panel.proposal.Reviewer;
import portal.panel.proposal.Wanted;

/** The panels of a round that are not complete, and everybody who could be asked. */
record ProposalQuestion(List<Wanted> wanted, List<Reviewer> reviewers) {

    Proposal answer() {
        return Proposer.propose(wanted, reviewers);
    }

    /** The same for the same people in the same places, on every machine. */
    static String fingerprint(Proposal proposal) {
        int hash = proposal.places().stream()
                .map(place -> List.of(place.submissionId(), place.reviewerId(), place.leading()))
                .toList()
                .hashCode();
        return Integer.toHexString(hash);
    }
}
