package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.access.Actor;
import portal.platform.access.Role;
import portal.platform.access.Untied;
import portal.platform.jpa.Cell;
import portal.platform.time.UkTime;

/** Whom the secretariat could ask to review a submission. */
@ApplicationScoped
public class CandidateQueries {

    private static final String CANDIDATES =
            """
            SELECT p.id, p.name, GROUP_CONCAT(DISTINCT home.name ORDER BY home.name SEPARATOR ', '),
              (SELECT COUNT(*) FROM assignment a JOIN submission other ON other.id = a.submission_id
                WHERE a.reviewer_id = p.id AND other.round_id = s.round_id AND a.state IN ('OFFERED', 'ACCEPTED')),
              EXISTS (SELECT 1 FROM role_grant own
                WHERE own.account_id = p.id AND own.institution_id = s.institution_id),
              (SELECT c.kind FROM conflict_of_interest c
                WHERE c.reviewer_id = p.id AND c.institution_id = s.institution_id),
              (SELECT c.reason FROM conflict_of_interest c
                WHERE c.reviewer_id = p.id AND c.institution_id = s.institution_id),
              EXISTS (SELECT 1 FROM assignment a
                WHERE a.reviewer_id = p.id AND a.submission_id = s.id AND a.state IN ('OFFERED', 'ACCEPTED')),
              COALESCE(said.capacity, ?3), COALESCE(said.away_until > ?4, FALSE),
              EXISTS (SELECT 1 FROM past_institution past WHERE past.reviewer_id = p.id
                AND past.institution_id = s.institution_id AND past.ended_on > ?5),
              (SELECT MAX(t.trained_on) FROM reviewer_training t WHERE t.reviewer_id = p.id AND t.trained_on <= ?4),
              (SELECT c.decision_note FROM conflict_of_interest c
                WHERE c.reviewer_id = p.id AND c.institution_id = s.institution_id)
            FROM submission s
            JOIN role_grant g ON g.role = ?2
            JOIN account p ON p.id = g.account_id
            LEFT JOIN institution home ON home.id = g.institution_id
            LEFT JOIN reviewer_profile said ON said.account_id = p.id
            WHERE s.id = ?1 AND p.state <> 'DISABLED' AND FIND_IN_SET(s.institution_id, ?6) = 0
            GROUP BY p.id, p.name, s.id, s.round_id, s.institution_id, said.capacity, said.away_until
            ORDER BY p.name, p.id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelPolicy policy;

    @Inject
    Clock clock;

    /** Every reviewer with his load in the round and what speaks against asking him, in one statement; nobody for one who is tied. */
    public List<CandidateRow> candidates(Actor actor, long submissionId) {
        policy.maySeePanels(actor).orNotFound();
        LocalDate today = LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
        Stream<?> rows = em
                .createNativeQuery(CANDIDATES)
                .setParameter(1, submissionId)
                .setParameter(2, Role.REVIEWER.name())
                .setParameter(3, Profile.USUAL_CAPACITY)
                .setParameter(4, today)
                .setParameter(5, today.minus(PastInstitution.COUNTS))
                .setParameter(6, Untied.listed(actor))
                .getResultList()
                .stream();
        return rows.map(row -> candidate((Object[]) row, today)).toList();
    }

    private static CandidateRow candidate(Object[] columns, LocalDate today) {
        return new CandidateRow(
                Cell.number(columns[0]),
                columns[1].toString(),
                Cell.text(columns[2]),
                (int) Cell.number(columns[3]),
                (int) Cell.number(columns[8]),
                Cell.isTrue(columns[9]),
                new Training(Cell.day(columns[11]), today),
                Cell.isTrue(columns[4]),
                Cell.isTrue(columns[10]),
                columns[5] == null ? null : ConflictKind.valueOf(columns[5].toString()),
                Cell.text(columns[6]),
                Cell.text(columns[12]),
                Cell.isTrue(columns[7]));
    }
}
