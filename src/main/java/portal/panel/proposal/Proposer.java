package portal.panel.proposal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Fills the panels of a round: as many places as the hard rules allow, and these as well mixed as can be. A usual round is
 * solved in one piece; a very large one in portions, each the best there is with what the ones before it left.
 */
public final class Proposer {

    private static final int PORTION = 120;

    /** How many of each kind are looked at for a submission at first. More than enough where people are not scarce. */
    private static final int AT_FIRST = 12;

    private final List<Wanted> wanted;
    private final List<Reviewer> reviewers;

    private Proposer(List<Wanted> wanted, List<Reviewer> reviewers) {
        this.wanted = wanted.stream()
                .sorted(Comparator.comparingLong(Wanted::submissionId))
                .toList();
        this.reviewers = reviewers.stream()
                .sorted(Comparator.comparingLong(Reviewer::id))
                .toList();
    }

    public static Proposal propose(List<Wanted> wanted, List<Reviewer> reviewers) {
        return new Proposer(wanted, reviewers).propose();
    }

    private Proposal propose() {
        Map<Wanted, List<Reviewer>> panels = new HashMap<>();
        Map<Long, Integer> loads = reviewers.stream().collect(Collectors.toMap(Reviewer::id, Reviewer::load));
        for (int first = 0; first < wanted.size(); first += PORTION) {
            List<Wanted> portion = wanted.subList(first, Math.min(first + PORTION, wanted.size()));
            Map<Wanted, List<Reviewer>> filled = fill(portion, loads);
            filled.values().forEach(panel -> panel.forEach(one -> loads.merge(one.id(), 1, Integer::sum)));
            panels.putAll(filled);
        }
        return explained(panels, loads);
    }

    /** Looks at the most suitable first and, where a place stays free, at everybody. */
    private Map<Wanted, List<Reviewer>> fill(List<Wanted> portion, Map<Long, Integer> loads) {
        List<Reviewer> ready = reviewers.stream()
                .map(reviewer -> reviewer.having(loads.getOrDefault(reviewer.id(), 0)))
                .filter(Reviewer::isReady)
                .toList();
        Map<Wanted, List<Reviewer>> filled = cheapest(portion, ready, AT_FIRST);
        boolean whole = portion.stream()
                .allMatch(one -> filled.getOrDefault(one, List.of()).size() == one.places());
        return whole || ready.size() <= AT_FIRST ? filled : cheapest(portion, ready, ready.size());
    }

    private static Map<Wanted, List<Reviewer>> cheapest(List<Wanted> portion, List<Reviewer> ready, int ofEachKind) {
        PanelNetwork network = new PanelNetwork();
        portion.forEach(one -> network.add(one, Weights.best(one, ready, ofEachKind)));
        return network.cheapest();
    }

    private Proposal explained(Map<Wanted, List<Reviewer>> panels, Map<Long, Integer> loads) {
        Map<Long, Integer> leads = new HashMap<>();
        List<ProposedPlace> places = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (Wanted one : wanted) {
            List<Reviewer> panel = panels.getOrDefault(one, List.of());
            places.addAll(places(one, panel, loads, leads));
            if (panel.size() < one.places()) {
                gaps.add(gap(one, panel, loads));
            }
        }
        return new Proposal(places, gaps);
    }

    /** One of a panel leads: somebody experienced before somebody new, and who leads least. He comes first. */
    private static List<ProposedPlace> places(
            Wanted wanted, List<Reviewer> panel, Map<Long, Integer> loads, Map<Long, Integer> leads) {
        List<Reviewer> ordered = panel.stream()
                .sorted(Comparator.comparing(Reviewer::experienced)
                        .reversed()
                        .thenComparing(reviewer -> leads.getOrDefault(reviewer.id(), 0))
                        .thenComparing(Reviewer::id))
                .toList();
        if (wanted.leaderless() && !ordered.isEmpty()) {
            leads.merge(ordered.get(0).id(), 1, Integer::sum);
        }
        return IntStream.range(0, ordered.size())
                .mapToObj(place -> place(wanted, ordered.get(place), wanted.leaderless() && place == 0, loads))
                .toList();
    }

    private static ProposedPlace place(Wanted wanted, Reviewer reviewer, boolean leading, Map<Long, Integer> loads) {
        return new ProposedPlace(
                wanted.submissionId(),
                reviewer.id(),
                leading,
                wanted.focus().stream().filter(reviewer.themes()::contains).collect(Collectors.toSet()),
                !reviewer.region().equals(wanted.region()),
                reviewer.kind(),
                loads.getOrDefault(reviewer.id(), 0),
                reviewer.capacity());
    }

    private Gap gap(Wanted wanted, List<Reviewer> panel, Map<Long, Integer> loads) {
        Set<Long> chosen = panel.stream().map(Reviewer::id).collect(Collectors.toSet());
        List<Reviewer> others = reviewers.stream()
                .filter(reviewer -> !chosen.contains(reviewer.id()))
                .toList();
        List<Reviewer> unbarred = others.stream()
                .filter(reviewer -> !wanted.barred().contains(reviewer.id()))
                .toList();
        List<Reviewer> trained = unbarred.stream().filter(Reviewer::trained).toList();
        List<Reviewer> here =
                trained.stream().filter(reviewer -> !reviewer.away()).toList();
        long full = here.stream()
                .filter(reviewer -> loads.getOrDefault(reviewer.id(), 0) >= reviewer.capacity())
                .count();
        return new Gap(
                wanted.submissionId(),
                wanted.places() - panel.size(),
                others.size() - unbarred.size(),
                unbarred.size() - trained.size(),
                trained.size() - here.size(),
                (int) full);
    }
}
