package portal.panel.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import portal.panel.proposal.Gap;
import portal.panel.proposal.ProposedPlace;
import portal.platform.faces.Texts;

/** Why somebody is proposed, and why a place stays free. */
@Named
@ApplicationScoped
public class ProposalWords {

    public String why(ProposedPlace place) {
        List<String> reasons = new ArrayList<>();
        if (!place.knows().isEmpty()) {
            String themes = place.knows().stream()
                    .sorted()
                    .map(theme -> Texts.of(theme.key()))
                    .collect(Collectors.joining(", "));
            reasons.add(Texts.of("panel.propose.knows", themes));
        }
        reasons.add(Texts.of("panel.propose.kind." + place.kind()));
        reasons.add(Texts.of("panel.propose.region." + place.otherRegion()));
        reasons.add(Texts.of("panel.propose.load", place.load(), place.capacity()));
        return String.join("; ", reasons);
    }

    /** Everybody else, counted by what keeps him from it. */
    public String free(Gap gap) {
        List<String> words = List.of("barred", "untrained", "away", "full");
        List<Integer> counts = List.of(gap.barred(), gap.untrained(), gap.away(), gap.full());
        Stream<String> reasons = IntStream.range(0, words.size())
                .filter(reason -> counts.get(reason) > 0)
                .mapToObj(reason -> Texts.of("panel.propose.gap." + words.get(reason), counts.get(reason)));
        return reasons.collect(Collectors.joining("; "));
    }
}
