package portal.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;

/** An institution of one test with its draft, written but for the new plan, and one person who writes and approves. */
record Newcomer(DatabaseAddress database, String institution, String email) {

    static final String PASSWORD = "kettle-orchid-lathe-27";

    private static final String ROUND = "A round for files";
    private static final String OF_BOTH = " FROM institution i JOIN assessment_round r ON r.name = '" + ROUND + "'";
    private static final String SUBMISSION = " JOIN submission s ON s.round_id = r.id AND s.institution_id = i.id";
    private static final String PLAN = " JOIN action_plan p ON p.round_id = r.id AND p.institution_id = i.id";

    static Newcomer at(PortalUnderTest portal, String institution) throws SQLException {
        String email = institution.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-") + "@example.org";
        Newcomer newcomer = new Newcomer(portal.database(), institution, email);
        newcomer.settle();
        return newcomer;
    }

    private void settle() throws SQLException {
        openRound();
        run(
                "INSERT INTO institution (name, kind, standing, region) VALUES (?, 'UNIVERSITY', 'SIGNATORY', 'Wales')",
                institution);
        run(
                "INSERT INTO account (email, name, password_hash, state, created_at) SELECT ?, 'Wren Okafor', password_hash,"
                        + " 'ACTIVE', created_at FROM account WHERE email = 'toby@wexcombe.example.org'",
                email);
        for (String role : new String[] {"INSTITUTION_EDITOR", "INSTITUTION_APPROVER"}) {
            run(
                    "INSERT INTO role_grant (account_id, role, institution_id, granted_at) SELECT a.id, ?, i.id, a.created_at"
                            + " FROM account a, institution i WHERE a.email = ? AND i.name = ?",
                    role,
                    email,
                    institution);
        }
        begin();
    }

    private void openRound() throws SQLException {
        run(
                "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,"
                        + " grace_minutes, review_due_on, sign_off_due_on, peers_see_scores, peers_see_names, opened_at)"
                        + " SELECT ?, stage, form_version_id, rubric_id, '2000-01-01', '2035-01-29', zone, 30, '2035-03-01',"
                        + " '2035-04-01', peers_see_scores, peers_see_names, '2000-01-02' FROM assessment_round r"
                        + " WHERE r.stage = 2 AND r.opened_at IS NOT NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM assessment_round known WHERE known.name = ?) ORDER BY r.id LIMIT 1",
                ROUND,
                ROUND);
    }

    private void begin() throws SQLException {
        run(
                "INSERT INTO submission (round_id, institution_id, state) SELECT r.id, i.id, 'DRAFT'" + OF_BOTH
                        + " WHERE i.name = ?",
                institution);
        run(
                "INSERT INTO answer (submission_id, section_id, text, ready) SELECT s.id, f.id, 'We did as we said.', 1"
                        + OF_BOTH + SUBMISSION + " JOIN form_section f ON f.form_version_id = r.form_version_id"
                        + " WHERE i.name = ?",
                institution);
        run(
                "INSERT INTO action_plan (round_id, institution_id, kind, window_start, window_months)"
                        + " SELECT r.id, i.id, kinds.kind, '2034-01-01', 36" + OF_BOTH
                        + " JOIN (SELECT 'PREVIOUS' AS kind UNION SELECT 'NEW') kinds ON TRUE WHERE i.name = ?",
                institution);
        run(
                "INSERT INTO plan_action (plan_id, position, action_text, status) SELECT p.id, 1, 'Meet', 'COMPLETE'"
                        + OF_BOTH + PLAN + " WHERE p.kind = 'PREVIOUS' AND i.name = ?",
                institution);
    }

    String submission() throws SQLException {
        return one("SELECT s.id" + OF_BOTH + SUBMISSION + " WHERE i.name = ?");
    }

    String plan() throws SQLException {
        return one("SELECT p.id" + OF_BOTH + PLAN + " WHERE p.kind = 'NEW' AND i.name = ?");
    }

    /** What the first action of the new plan says. */
    String firstAction() throws SQLException {
        return one("SELECT CONCAT_WS('|', a.action_text, a.success_measure, a.timeframe_text, a.owner_text)" + OF_BOTH
                + PLAN + " JOIN plan_action a ON a.plan_id = p.id WHERE p.kind = 'NEW' AND i.name = ?"
                + " ORDER BY a.position LIMIT 1");
    }

    String state() throws SQLException {
        return one("SELECT s.state" + OF_BOTH + SUBMISSION + " WHERE i.name = ?");
    }

    private String one(String query) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, institution);
            try (ResultSet rows = statement.executeQuery()) {
                String found = rows.next() ? rows.getString(1) : null;
                return found == null ? "" : found;
            }
        }
    }

    private void run(String sql, String... values) throws SQLException {
        try (Connection connection = connection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setString(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
