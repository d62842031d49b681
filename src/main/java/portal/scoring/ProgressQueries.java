package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import portal.panel.PanelPolicy;
import portal.platform.access.Actor;
import portal.platform.access.Untied;
import portal.platform.jpa.Cell;
import portal.round.RoundDetail;
import portal.submission.SubmissionState;

/** How far the panels of a round are, for the secretariat: never a score, only what is in and what is late, and nothing of an institution that the actor is tied to. */
@ApplicationScoped
public class ProgressQueries {

    private static final String PLACES =
            "SELECT COUNT(*) FROM assignment a WHERE a.submission_id = s.id AND a.state = ";

    private static final String IN = "(SELECT COUNT(*) FROM review v JOIN assignment a ON a.id = v.assignment_id"
            + " WHERE v.submission_id = s.id AND v.state = 'SUBMITTED' AND a.state = 'ACCEPTED')";

    private static final String LATE =
            "(given.overdue AND s.state = 'UNDER_REVIEW' AND " + IN + " < (" + PLACES + "'ACCEPTED'))";

    private static final String FROM =
            " FROM submission s JOIN institution i ON i.id = s.institution_id CROSS JOIN (SELECT ?2 AS overdue) given"
                    + " WHERE s.round_id = ?1 AND s.state NOT IN ('DRAFT', 'RETURNED') AND FIND_IN_SET(s.institution_id, ?3) = 0";

    private static final String ROWS = "SELECT s.id, i.name, s.state,"
            + " (SELECT MIN(p.name) FROM assignment a JOIN account p ON p.id = a.reviewer_id"
            + " WHERE a.submission_id = s.id AND a.is_leading AND a.state IN ('OFFERED', 'ACCEPTED')),"
            + " (" + PLACES + "'OFFERED'), (" + PLACES + "'ACCEPTED'), " + IN + ", " + LATE + FROM;

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelPolicy policy;

    @Inject
    Clock clock;

    /** A page of the panels of a round, by institution; one statement. */
    public List<PanelProgressRow> panels(Actor actor, RoundDetail round, PanelView view, int first, int most) {
        policy.maySeePanels(actor).orNotFound();
        String sql = ROWS + condition(view) + " ORDER BY i.name LIMIT ?4 OFFSET ?5";
        Stream<?> rows = asked(actor, sql, round).setParameter(4, most).setParameter(5, first).getResultList().stream();
        return rows.map(row -> progress((Object[]) row)).toList();
    }

    public long count(Actor actor, RoundDetail round, PanelView view) {
        policy.maySeePanels(actor).orNotFound();
        String sql = "SELECT COUNT(*)" + FROM + condition(view);
        return ((Number) asked(actor, sql, round).getSingleResult()).longValue();
    }

    private Query asked(Actor actor, String sql, RoundDetail round) {
        return em.createNativeQuery(sql)
                .setParameter(1, round.id())
                .setParameter(2, round.reviewsOverdue(clock.instant()) ? 1 : 0)
                .setParameter(3, Untied.listed(actor));
    }

    private static String condition(PanelView view) {
        return switch (view) {
            case ALL -> "";
            case TO_CHOOSE -> " AND s.state = 'SUBMITTED'";
            case AT_WORK -> " AND s.state = 'UNDER_REVIEW'";
            case LATE -> " AND " + LATE;
            case DONE -> " AND s.state NOT IN ('SUBMITTED', 'UNDER_REVIEW')";
        };
    }

    private static PanelProgressRow progress(Object[] columns) {
        return new PanelProgressRow(
                Cell.number(columns[0]),
                columns[1].toString(),
                SubmissionState.valueOf(columns[2].toString()),
                Cell.text(columns[3]),
                (int) Cell.number(columns[4]),
                (int) Cell.number(columns[5]),
                (int) Cell.number(columns[6]),
                Cell.isTrue(columns[7]));
    }
}
