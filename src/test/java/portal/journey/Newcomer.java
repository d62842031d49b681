package portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;

/** An institution of one test, with one person who writes and approves, in a round of their own. */
record Newcomer(DatabaseAddress database, String institution, String email) {

    static final String PASSWORD = "kettle-orchid-lathe-27";

    private static final String ROUND = "A round for files";

    static Newcomer at(PortalUnderTest portal, String institution) throws SQLException {
        String email = institution.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]+", "-") + "@example.org";
        Newcomer newcomer = new Newcomer(portal.database(), institution, email);
        newcomer.settle();
        return newcomer;
    }

    private void settle() throws SQLException {
        run(
                "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,"
                        + " grace_minutes, review_due_on, sign_off_due_on, peers_see_scores, peers_see_names, opened_at)"
                        + " SELECT ?, stage, form_version_id, rubric_id, '2000-01-01', '2035-01-29', zone, 30, '2035-03-01',"
                        + " '2035-04-01', peers_see_scores, peers_see_names, '2000-01-02' FROM assessment_round r"
                        + " WHERE r.stage = 2 AND r.opened_at IS NOT NULL AND NOT EXISTS"
                        + " (SELECT 1 FROM assessment_round known WHERE known.name = ?) ORDER BY r.id LIMIT 1",
                ROUND,
                ROUND);
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
    }

    void begin(Visitor editor) {
        editor.open("/submission/list.xhtml");
        Locator banner = editor.main().locator(".banner", new Locator.LocatorOptions().setHasText(ROUND));
        banner.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Begin"))
                .click();
        editor.page().waitForURL("**/submission/view.xhtml*");
    }

    /** All that a submission needs beside the new plan. */
    void writeTheRest() throws SQLException {
        run("UPDATE answer SET text = 'We did as we said.', ready = 1 WHERE submission_id = ?", submission());
        run(
                "INSERT INTO plan_action (plan_id, position, action_text, status) SELECT p.id, 1, 'Meet', 'COMPLETE' FROM"
                        + " action_plan p JOIN institution i ON i.id = p.institution_id WHERE p.kind = 'PREVIOUS' AND i.name = ?",
                institution);
    }

    String submission() throws SQLException {
        return one("SELECT s.id FROM submission s JOIN institution i ON i.id = s.institution_id WHERE i.name = ?");
    }

    String plan() throws SQLException {
        return one("SELECT p.id FROM action_plan p JOIN institution i ON i.id = p.institution_id"
                + " WHERE p.kind = 'NEW' AND i.name = ?");
    }

    /** What the first action of the new plan says. */
    String firstAction() throws SQLException {
        return one("SELECT CONCAT_WS('|', a.action_text, a.success_measure, a.timeframe_text, a.owner_text)"
                + " FROM plan_action a JOIN action_plan p ON p.id = a.plan_id JOIN institution i ON i.id = p.institution_id"
                + " WHERE p.kind = 'NEW' AND i.name = ? ORDER BY a.position LIMIT 1");
    }

    boolean isHandedIn() throws SQLException {
        return one("SELECT s.state FROM submission s JOIN institution i ON i.id = s.institution_id WHERE i.name = ?")
                .equals("SUBMITTED");
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
