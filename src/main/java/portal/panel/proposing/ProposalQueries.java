package portal.panel.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.panel.PanelPolicy;
import portal.panel.proposal.Gap;
import portal.panel.proposal.Proposal;
import portal.panel.proposal.ProposedPlace;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.round.RoundQueries;

/** Proposals for the panels of a round, made while one looks. */
@ApplicationScoped
public class ProposalQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelPolicy policy;

    @Inject
    ProposalReading reading;

    @Inject
    RoundQueries rounds;

    public ProposalSheet of(Actor actor, long roundId) {
        policy.maySeePanels(actor).orNotFound();
        Proposal proposal = reading.of(actor, roundId).answer();
        return new ProposalSheet(
                roundId,
                rounds.of(roundId).name(),
                panels(roundId, proposal),
                proposal.places().size(),
                proposal.gaps().stream().mapToInt(Gap::missing).sum(),
                ProposalQuestion.fingerprint(proposal),
                last(roundId));
    }

    private List<ProposalSheet.Panel> panels(long roundId, Proposal proposal) {
        Map<Long, String> people = named(em.createQuery(
                        "select p.id, p.name from Account p join p.grants g where g.role = :role", Object[].class)
                .setParameter("role", Role.REVIEWER));
        Map<Long, String> institutions = named(em.createQuery(
                        "select s.id, i.name from Submission s join Institution i on i.id = s.institutionId"
                                + " where s.roundId = :round",
                        Object[].class)
                .setParameter("round", roundId));
        Map<Long, List<ProposalSheet.Person>> places = proposal.places().stream()
                .collect(Collectors.groupingBy(
                        ProposedPlace::submissionId,
                        Collectors.mapping(
                                place -> new ProposalSheet.Person(people.getOrDefault(place.reviewerId(), ""), place),
                                Collectors.toList())));
        Map<Long, Gap> gaps =
                proposal.gaps().stream().collect(Collectors.toMap(Gap::submissionId, Function.identity()));
        return Stream.concat(places.keySet().stream(), gaps.keySet().stream())
                .distinct()
                .map(submission -> new ProposalSheet.Panel(
                        submission,
                        institutions.getOrDefault(submission, ""),
                        places.getOrDefault(submission, List.of()),
                        gaps.get(submission)))
                .sorted(Comparator.comparing(ProposalSheet.Panel::institutionName))
                .toList();
    }

    private static Map<Long, String> named(TypedQuery<Object[]> query) {
        return query.getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row[1].toString(), (one, same) -> one));
    }

    private @Nullable AppliedProposal last(long roundId) {
        return em.createQuery(
                        "select new portal.panel.proposing.AppliedProposal(p.appliedAt, count(a),"
                                + " sum(case when a.state = portal.panel.AssignmentState.OFFERED then 0 else 1 end))"
                                + " from PanelProposal p join Assignment a on a.proposalId = p.id"
                                + " where p.roundId = :round and p.undoneAt is null"
                                + " group by p.id, p.appliedAt order by p.id desc",
                        AppliedProposal.class)
                .setParameter("round", roundId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
