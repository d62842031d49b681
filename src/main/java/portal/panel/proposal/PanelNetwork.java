package portal.panel.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.alg.flow.mincost.CapacityScalingMinimumCostFlow;
import org.jgrapht.alg.flow.mincost.MinimumCostFlowProblem;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedMultigraph;

/**
 * The places of all panels as a network: each missing place is a unit that flows from its submission over a kind of reviewer
 * to a reviewer and on to the ground, on the cheapest way. Room and bars are capacities, so no hard rule can be bought off;
 * what is merely wished for is a cost. A further one of a kind, and a further submission for somebody, cost more than the
 * last, which mixes panels and shares the load.
 */
final class PanelNetwork {

    /** Where a unit ends: with a reviewer, or with nobody. */
    private static final int GROUND = 0;

    private record Link(Wanted wanted, Reviewer reviewer) {}

    private final Graph<Integer, DefaultWeightedEdge> graph =
            new DirectedWeightedMultigraph<>(DefaultWeightedEdge.class);
    private final Map<DefaultWeightedEdge, Link> links = new HashMap<>();
    private final Map<DefaultWeightedEdge, Integer> wide = new HashMap<>();
    private final Map<Integer, Integer> supplies = new HashMap<>();
    private final Map<Long, Integer> reviewers = new HashMap<>();
    private int vertices;

    PanelNetwork() {
        vertex();
        supplies.put(GROUND, 0);
    }

    /** Leads from a submission to those who could review it. */
    void add(Wanted wanted, Map<Kind, List<Reviewer>> suitable) {
        int submission = vertex();
        supplies.put(submission, wanted.places());
        supplies.merge(GROUND, -wanted.places(), Integer::sum);
        wide.put(edge(submission, GROUND, Weights.FREE_PLACE), wanted.places());
        suitable.forEach((kind, some) -> {
            int ofKind = vertex();
            int present = wanted.present().getOrDefault(kind, 0);
            for (int more = 0; more < wanted.places(); more++) {
                edge(submission, ofKind, Weights.another(present + more));
            }
            some.forEach(reviewer -> links.put(
                    edge(ofKind, vertex(reviewer), Weights.of(wanted, reviewer)), new Link(wanted, reviewer)));
        });
    }

    private int vertex(Reviewer reviewer) {
        return reviewers.computeIfAbsent(reviewer.id(), id -> {
            int made = vertex();
            for (int load = reviewer.load(); load < reviewer.capacity(); load++) {
                edge(made, GROUND, Weights.load(reviewer, load));
            }
            return made;
        });
    }

    private int vertex() {
        graph.addVertex(vertices);
        return vertices++;
    }

    private DefaultWeightedEdge edge(int from, int to, int cost) {
        DefaultWeightedEdge edge = new DefaultWeightedEdge();
        graph.addEdge(from, to, edge);
        graph.setEdgeWeight(edge, cost);
        return edge;
    }

    /** Who goes to which submission on the cheapest way of all. */
    Map<Wanted, List<Reviewer>> cheapest() {
        Map<Wanted, List<Reviewer>> panels = new HashMap<>();
        new CapacityScalingMinimumCostFlow<Integer, DefaultWeightedEdge>()
                .getMinimumCostFlow(new MinimumCostFlowProblem.MinimumCostFlowProblemImpl<>(
                        graph, vertex -> supplies.getOrDefault(vertex, 0), edge -> wide.getOrDefault(edge, 1)))
                .getFlowMap()
                .forEach((edge, units) -> {
                    Link link = links.get(edge);
                    if (link != null && units > 0) {
                        panels.computeIfAbsent(link.wanted(), wanted -> new ArrayList<>())
                                .add(link.reviewer());
                    }
                });
        return panels;
    }
}
