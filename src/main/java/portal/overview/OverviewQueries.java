package portal.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import portal.institution.InstitutionName;
import portal.panel.Ties;
import portal.platform.access.Actor;
import portal.platform.access.Untied;

/** Reads a whole round, one statement for each list, and of it what the reader is free of. */
@ApplicationScoped
public class OverviewQueries {

    private static final String LINES =
            """
            SELECT NEW portal.overview.RoundLine(s.id, i.id, i.name, s.state, s.submittedAt, r.deadlineAt,
                MAX(e.deadlineAt), COUNT(DISTINCT o.id), COUNT(DISTINCT d.id), COUNT(DISTINCT a.id),
                COUNT(DISTINCT v.id), MAX(l.id))
            FROM Submission s
                JOIN Institution i ON i.id = s.institutionId
                JOIN AssessmentRound r ON r.id = s.roundId
                LEFT JOIN DeadlineExtension e ON e.roundId = s.roundId AND e.institutionId = s.institutionId
                LEFT JOIN Assignment o ON o.submissionId = s.id
                    AND o.state = portal.panel.AssignmentState.OFFERED
                LEFT JOIN Assignment d ON d.submissionId = s.id AND d.leading = TRUE
                    AND d.state IN (portal.panel.AssignmentState.OFFERED, portal.panel.AssignmentState.ACCEPTED)
                LEFT JOIN Assignment a ON a.submissionId = s.id
                    AND a.state = portal.panel.AssignmentState.ACCEPTED
                LEFT JOIN Review v ON v.assignmentId = a.id AND v.state = portal.scoring.ReviewState.SUBMITTED
                LEFT JOIN Letter l ON l.submissionId = s.id
            """;

    private static final String OF_ROUND = " WHERE s.roundId = :round AND" + Ties.NONE;

    private static final String GROUPS = " GROUP BY s.id, i.id, i.name, s.state, s.submittedAt, r.deadlineAt ";

    @PersistenceContext
    EntityManager em;

    @Inject
    OverviewPolicy policy;

    @Inject
    Ties ties;

    /** A page of the list: one statement for the lines, one for how many there are. */
    public RoundListing listing(Actor actor, RoundSearch search) {
        policy.mayOversee(actor).orRefuse();
        List<RoundLine> lines = restricted(
                        actor,
                        em.createQuery(
                                LINES + where(search) + GROUPS + "ORDER BY "
                                        + search.sort().order() + ", s.id",
                                RoundLine.class),
                        search)
                .setFirstResult(search.first())
                .setMaxResults(RoundSearch.PAGE_SIZE)
                .getResultList();
        long total = bare(actor, "COUNT(s)", search).getSingleResult();
        return new RoundListing(lines, total);
    }

    /** The ids of all that are found, on whatever page. */
    public Set<Long> found(Actor actor, RoundSearch search) {
        policy.mayRun(actor).orRefuse();
        return Set.copyOf(bare(actor, "s.id", search).getResultList());
    }

    private TypedQuery<Long> bare(Actor actor, String what, RoundSearch search) {
        return restricted(
                actor,
                em.createQuery(
                        "SELECT " + what + " FROM Submission s JOIN Institution i ON i.id = s.institutionId"
                                + where(search),
                        Long.class),
                search);
    }

    /** Every submission of a round, to be watched over. */
    public List<RoundLine> lines(Actor actor, long roundId) {
        policy.mayOversee(actor).orRefuse();
        return ties.of(actor, em.createQuery(LINES + OF_ROUND + GROUPS + "ORDER BY i.name, s.id", RoundLine.class))
                .setParameter("round", roundId)
                .getResultList();
    }

    private static String where(RoundSearch search) {
        String state = search.state().isPresent() ? " AND s.state = :state" : "";
        return OF_ROUND + " AND i.name LIKE :pattern ESCAPE '!'" + state
                + (search.among().isPresent() ? " AND s.id IN :among" : "");
    }

    private <T> TypedQuery<T> restricted(Actor actor, TypedQuery<T> query, RoundSearch search) {
        ties.of(actor, query).setParameter("round", search.roundId()).setParameter("pattern", search.pattern());
        search.state().ifPresent(state -> query.setParameter("state", state));
        search.among().ifPresent(among -> query.setParameter("among", among.isEmpty() ? Set.of(0L) : among));
        return query;
    }

    /** How many submissions of a round are in each state, in the order of a submission's life. */
    public List<StateCount> counts(Actor actor, long roundId) {
        policy.mayOversee(actor).orRefuse();
        return ties.of(
                        actor,
                        em.createQuery(
                                "SELECT NEW portal.overview.StateCount(s.state, COUNT(s)) FROM Submission s" + OF_ROUND
                                        + " GROUP BY s.state",
                                StateCount.class))
                .setParameter("round", roundId)
                .getResultStream()
                .sorted(Comparator.comparing(StateCount::state))
                .toList();
    }

    /** The institutions that have no submission in a round yet and that the actor could invite. */
    public List<InstitutionName> notInvited(Actor actor, long roundId) {
        policy.mayRun(actor).orRefuse();
        return Untied.to(
                        actor,
                        em.createQuery(
                                """
                        SELECT NEW portal.institution.InstitutionName(i.id, i.name) FROM Institution i
                        WHERE i.id NOT IN :tied AND NOT EXISTS (SELECT s.id FROM Submission s
                            WHERE s.roundId = :round AND s.institutionId = i.id)
                        ORDER BY i.name
                        """,
                                InstitutionName.class))
                .setParameter("round", roundId)
                .getResultList();
    }
}
