package portal.panel.proposal;

import java.util.List;

/** Whom to ask for which submission, and which places stay free. */
public record Proposal(List<ProposedPlace> places, List<Gap> gaps) {

    public Proposal {
        places = List.copyOf(places);
        gaps = List.copyOf(gaps);
    }
}
