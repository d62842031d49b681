package portal.panel.proposing;

/** The statements that {@link ProposalReading} asks, each about the submissions of a round whose panel is being chosen. */
final class ProposalSql {

    private static final String CHOOSING = " s.round_id = ?1 AND s.state = 'SUBMITTED'";

    private static final String OPEN = " a.state IN ('OFFERED', 'ACCEPTED')";

    /** Submission, region, people asked or on the panel, leads among them. */
    static final String INCOMPLETE =
            "SELECT s.id, i.region, COUNT(a.id), COALESCE(SUM(a.is_leading), 0) FROM submission s"
                    + " JOIN institution i ON i.id = s.institution_id LEFT JOIN assignment a ON a.submission_id = s.id AND"
                    + OPEN
                    + " WHERE" + CHOOSING
                    + " AND FIND_IN_SET(s.institution_id, ?3) = 0 GROUP BY s.id, i.region HAVING COUNT(a.id) < ?2";

    static final String PRESENT =
            "SELECT s.id, a.reviewer_id FROM submission s JOIN assignment a ON a.submission_id = s.id" + " WHERE"
                    + CHOOSING + " AND" + OPEN;

    /** Who cannot be asked: of the institution now or of late, in conflict of whatever kind, or asked before. */
    static final String BARRED = "SELECT s.id, g.account_id FROM submission s"
            + " JOIN role_grant g ON g.institution_id = s.institution_id WHERE" + CHOOSING
            + " UNION SELECT s.id, b.reviewer_id FROM submission s"
            + " JOIN past_institution b ON b.institution_id = s.institution_id WHERE" + CHOOSING
            + " AND b.ended_on > ?2"
            + " UNION SELECT s.id, c.reviewer_id FROM submission s"
            + " JOIN conflict_of_interest c ON c.institution_id = s.institution_id WHERE" + CHOOSING
            + " UNION SELECT s.id, a.reviewer_id FROM submission s JOIN assignment a ON a.submission_id = s.id WHERE"
            + CHOOSING;

    /** Submission, code of a theme, how many actions of the new plan have it. */
    static final String THEMES = "SELECT s.id, named.code, COUNT(*) FROM submission s"
            + " JOIN action_plan p ON p.round_id = s.round_id AND p.institution_id = s.institution_id AND p.kind = 'NEW'"
            + " JOIN plan_action pa ON pa.plan_id = p.id AND pa.removed_at IS NULL"
            + " JOIN plan_action_part named ON named.action_id = pa.id AND named.kind = 'PILLAR'"
            + " WHERE" + CHOOSING + " GROUP BY s.id, named.code";

    /** All reviewers with what is known of them; the round's load; whether they have seen a panel to its end. */
    static final String REVIEWERS =
            """
            SELECT p.id,
              COALESCE(NULLIF(said.region, ''), (SELECT MIN(i.region) FROM role_grant g
                JOIN institution i ON i.id = g.institution_id WHERE g.account_id = p.id AND g.role = ?2), ''),
              COALESCE(said.is_technician, FALSE),
              EXISTS (SELECT 1 FROM assignment a JOIN submission s ON s.id = a.submission_id
                WHERE a.reviewer_id = p.id AND a.state = 'ACCEPTED'
                  AND s.state IN ('CONSOLIDATED', 'LETTER_DRAFTED', 'FACTUAL_CHECK', 'IN_SIGN_OFF', 'ISSUED')),
              said.themes,
              (SELECT MAX(t.trained_on) FROM reviewer_training t WHERE t.reviewer_id = p.id AND t.trained_on <= ?3),
              COALESCE(said.away_until > ?3, FALSE),
              (SELECT COUNT(*) FROM assignment a JOIN submission s ON s.id = a.submission_id
                WHERE a.reviewer_id = p.id AND s.round_id = ?1 AND a.state IN ('OFFERED', 'ACCEPTED')),
              COALESCE(said.capacity, ?4)
            FROM account p LEFT JOIN reviewer_profile said ON said.account_id = p.id
            WHERE p.state <> 'DISABLED'
              AND EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = p.id AND g.role = ?2)
            """;

    private ProposalSql() {}
}
