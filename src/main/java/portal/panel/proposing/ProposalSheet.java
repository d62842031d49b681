package portal.panel.proposing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.panel.proposal.Gap;
import portal.panel.proposal.ProposedPlace;

/**
 * A proposal as the secretariat looks at it before it is carried out.
 *
 * @param fingerprint by which exactly this proposal is carried out
 * @param last the proposal that was carried out last; null where there is none to take back
 */
public record ProposalSheet(
        long roundId,
        String roundName,
        List<Panel> panels,
        int places,
        int free,
        String fingerprint,
        @Nullable AppliedProposal last) {

    public ProposalSheet {
        panels = List.copyOf(panels);
    }

    /** What is proposed for one submission, with the places that stay free. */
    public record Panel(long submissionId, String institutionName, List<Person> people, @Nullable Gap gap) {}

    /** A reviewer by name, and why he. */
    public record Person(String name, ProposedPlace place) {}
}
