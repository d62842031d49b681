package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import portal.plan.Theme;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.jpa.Cell;
import portal.platform.time.UkTime;

/** All reviewers, for the secretariat. */
@ApplicationScoped
public class PoolQueries {

    private static final String FROM =
            """
             FROM account p
             LEFT JOIN reviewer_profile said ON said.account_id = p.id
             LEFT JOIN (SELECT t.reviewer_id, MAX(t.trained_on) AS last FROM reviewer_training t
                GROUP BY t.reviewer_id) trained ON trained.reviewer_id = p.id
             WHERE p.state <> 'DISABLED'
              AND EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = p.id AND g.role = ?1)
            """;

    private static final String ROWS =
            """
            SELECT p.id, p.name,
              (SELECT GROUP_CONCAT(i.name ORDER BY i.name SEPARATOR ', ') FROM role_grant g
                JOIN institution i ON i.id = g.institution_id WHERE g.account_id = p.id AND g.role = ?1),
              COALESCE(NULLIF(said.region, ''), (SELECT MIN(i.region) FROM role_grant g
                JOIN institution i ON i.id = g.institution_id WHERE g.account_id = p.id AND g.role = ?1), ''),
              COALESCE(said.is_technician, FALSE), said.themes,
              (SELECT COUNT(*) FROM assignment a JOIN submission s ON s.id = a.submission_id
                WHERE a.reviewer_id = p.id AND a.state IN ('OFFERED', 'ACCEPTED')
                  AND s.state IN ('SUBMITTED', 'UNDER_REVIEW')),
              COALESCE(said.capacity, ?5), said.away_until, trained.last
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelPolicy policy;

    @Inject
    Clock clock;

    /** A page of the reviewers, by name; one statement. */
    public List<ReviewerRow> reviewers(Actor actor, ReviewerView view, int first, int most) {
        policy.maySeePanels(actor).orNotFound();
        String sql = ROWS + FROM + view.condition() + " ORDER BY p.name, p.id LIMIT ?3 OFFSET ?4";
        Stream<?> rows = asked(sql, view)
                .setParameter(3, most)
                .setParameter(4, first)
                .setParameter(5, Profile.USUAL_CAPACITY)
                .getResultList()
                .stream();
        return rows.map(row -> reviewer((Object[]) row)).toList();
    }

    public long count(Actor actor, ReviewerView view) {
        policy.maySeePanels(actor).orNotFound();
        return ((Number)
                        asked("SELECT COUNT(*)" + FROM + view.condition(), view).getSingleResult())
                .longValue();
    }

    private Query asked(String sql, ReviewerView view) {
        Query query = em.createNativeQuery(sql).setParameter(1, Role.REVIEWER.name());
        return view == ReviewerView.ALL ? query : query.setParameter(2, today().minus(Training.LASTS));
    }

    private ReviewerRow reviewer(Object[] columns) {
        return new ReviewerRow(
                Cell.number(columns[0]),
                columns[1].toString(),
                Cell.text(columns[2]),
                columns[3].toString(),
                Cell.isTrue(columns[4]),
                Theme.parse(Cell.text(columns[5])),
                (int) Cell.number(columns[6]),
                (int) Cell.number(columns[7]),
                Cell.day(columns[8]),
                new Training(Cell.day(columns[9]), today()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }
}
