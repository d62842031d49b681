package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.Role;

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
                WHERE a.reviewer_id = p.id AND a.submission_id = s.id AND a.state IN ('OFFERED', 'ACCEPTED'))
            FROM submission s
            JOIN role_grant g ON g.role = ?2
            JOIN account p ON p.id = g.account_id
            LEFT JOIN institution home ON home.id = g.institution_id
            WHERE s.id = ?1 AND p.state <> 'DISABLED'
            GROUP BY p.id, p.name, s.id, s.round_id, s.institution_id
            ORDER BY p.name, p.id
            """;

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelPolicy policy;

    /** Every reviewer with his load in the round and what speaks against asking him; one statement. */
    public List<CandidateRow> candidates(Actor actor, long submissionId) {
        policy.maySeePanels(actor).orNotFound();
        Stream<?> rows = em
                .createNativeQuery(CANDIDATES)
                .setParameter(1, submissionId)
                .setParameter(2, Role.REVIEWER.name())
                .getResultList()
                .stream();
        return rows.map(row -> candidate((Object[]) row)).toList();
    }

    private static CandidateRow candidate(Object[] columns) {
        return new CandidateRow(
                ((Number) columns[0]).longValue(),
                columns[1].toString(),
                text(columns[2]),
                ((Number) columns[3]).intValue(),
                isTrue(columns[4]),
                columns[5] == null ? null : ConflictKind.valueOf(columns[5].toString()),
                text(columns[6]),
                isTrue(columns[7]));
    }

    private static @Nullable String text(@Nullable Object column) {
        return column == null ? null : column.toString();
    }

    private static boolean isTrue(Object column) {
        return column instanceof Boolean flag ? flag : ((Number) column).intValue() != 0;
    }
}
