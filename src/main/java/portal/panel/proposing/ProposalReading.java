package portal.panel.proposing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.panel.PastInstitution;
import portal.panel.Profile;
import portal.panel.Training;
import portal.panel.proposal.Kind;
import portal.panel.proposal.Reviewer;
import portal.panel.proposal.Wanted;
import portal.plan.Theme;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.access.Untied;
import portal.platform.jpa.Cell;
import portal.platform.time.UkTime;

/** Reads what a proposal is made from, in as many statements for a large round as for a small one. */
@ApplicationScoped
class ProposalReading {

    /** How many people a proposal wants on each panel. */
    static final int PEOPLE = 3;

    private static final int FOCUS = 2;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    private record Link(long submissionId, long reviewerId) {}

    private record Weighed(long submissionId, Theme theme, long actions) {}

    /** Who asks is tied to none of the institutions that it is about. */
    ProposalQuestion of(Actor actor, long roundId) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        List<Reviewer> reviewers = reviewers(roundId, today);
        Map<Long, Kind> kinds = reviewers.stream().collect(Collectors.toMap(Reviewer::id, ProposalReading::kind));
        Map<Long, Set<Long>> barred = links(ProposalSql.BARRED, roundId, today.minus(PastInstitution.COUNTS));
        Map<Long, Set<Long>> present = links(ProposalSql.PRESENT, roundId);
        Map<Long, Set<Theme>> focus = focus(roundId);
        List<Wanted> wanted = rows(ProposalSql.INCOMPLETE, roundId, PEOPLE, Untied.listed(actor))
                .map(row -> wanted(row, focus, barred, kinds(present, kinds, Cell.number(row[0]))))
                .toList();
        return new ProposalQuestion(wanted, reviewers);
    }

    private static Kind kind(Reviewer reviewer) {
        return Kind.of(reviewer.technician(), reviewer.experienced());
    }

    private static Map<Kind, Integer> kinds(Map<Long, Set<Long>> present, Map<Long, Kind> kinds, long submission) {
        return present.getOrDefault(submission, Set.of()).stream()
                .filter(kinds::containsKey)
                .collect(Collectors.toMap(kinds::get, reviewer -> 1, Integer::sum));
    }

    private static Wanted wanted(
            Object[] row, Map<Long, Set<Theme>> focus, Map<Long, Set<Long>> barred, Map<Kind, Integer> present) {
        long submission = Cell.number(row[0]);
        return new Wanted(
                submission,
                row[1].toString(),
                focus.getOrDefault(submission, Set.of()),
                PEOPLE - (int) Cell.number(row[2]),
                Cell.number(row[3]) == 0,
                barred.getOrDefault(submission, Set.of()),
                present);
    }

    private List<Reviewer> reviewers(long roundId, LocalDate today) {
        return rows(ProposalSql.REVIEWERS, roundId, Role.REVIEWER.name(), today, Profile.USUAL_CAPACITY)
                .map(row -> new Reviewer(
                        Cell.number(row[0]),
                        row[1].toString(),
                        Cell.isTrue(row[2]),
                        Cell.isTrue(row[3]),
                        Theme.parse(Cell.text(row[4])),
                        new Training(Cell.day(row[5]), today).isCurrent(),
                        Cell.isTrue(row[6]),
                        (int) Cell.number(row[7]),
                        (int) Cell.number(row[8])))
                .toList();
    }

    /** The themes that the new plan of each institution has most actions for. */
    private Map<Long, Set<Theme>> focus(long roundId) {
        Map<Long, Map<Theme, Long>> actions = new HashMap<>();
        rows(ProposalSql.THEMES, roundId).flatMap(ProposalReading::weighed).forEach(one -> actions.computeIfAbsent(
                        one.submissionId(), submission -> new HashMap<>())
                .merge(one.theme(), one.actions(), Long::sum));
        return actions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, submission -> most(submission.getValue())));
    }

    private static Stream<Weighed> weighed(Object[] row) {
        return Theme.parse(Cell.text(row[1])).stream()
                .map(theme -> new Weighed(Cell.number(row[0]), theme, Cell.number(row[2])));
    }

    private static Set<Theme> most(Map<Theme, Long> actions) {
        return actions.entrySet().stream()
                .sorted(Map.Entry.<Theme, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(FOCUS)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<Long, Set<Long>> links(String sql, Object... given) {
        return rows(sql, given)
                .map(row -> new Link(Cell.number(row[0]), Cell.number(row[1])))
                .collect(Collectors.groupingBy(
                        Link::submissionId, Collectors.mapping(Link::reviewerId, Collectors.toSet())));
    }

    private Stream<Object[]> rows(String sql, Object... given) {
        var query = em.createNativeQuery(sql);
        for (int place = 0; place < given.length; place++) {
            query.setParameter(place + 1, given[place]);
        }
        Stream<?> rows = query.getResultList().stream();
        return rows.map(row -> (Object[]) row);
    }
}
