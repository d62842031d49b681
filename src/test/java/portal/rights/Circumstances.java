package portal.rights;

import java.sql.SQLException;
import java.util.List;

/** What has to be so before some buttons are shown, and is not in the demo. */
final class Circumstances {

    /** The newcomers' college beside a submission of the made-up round. */
    private static final String FROM_KESTRELFORD = " FROM submission s JOIN institution i ON i.id = s.institution_id"
            + " JOIN institution c ON c.name = 'College of the newcomers' WHERE i.name LIKE '%Kestrelford%'";

    /** The draft of the newcomers' college: others hand in the drafts of the made-up round. */
    private static final String FROM_DRAFT = " FROM submission mine JOIN institution c ON c.id = mine.institution_id"
            + " AND c.name = 'College of the newcomers'";

    private static final List<String> MADE = List.of(
            "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,"
                    + " review_due_on, sign_off_due_on, peers_see_scores, peers_see_names)"
                    + " SELECT 'A round of the newcomers', stage, form_version_id, rubric_id, '2035-01-01', '2035-03-01',"
                    + " zone, '2035-04-01', '2035-05-01', peers_see_scores, peers_see_names FROM assessment_round r"
                    + " WHERE r.opened_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assessment_round known"
                    + " WHERE known.name = 'A round of the newcomers') ORDER BY r.id LIMIT 1",
            institution("College of the newcomers"),
            institution("Institute that nobody has invited"),
            "INSERT INTO deadline_extension (round_id, institution_id, deadline_at, reason, granted_at)"
                    + " SELECT s.round_id, s.institution_id, '2035-01-01', 'Illness', '2026-01-01' FROM submission s"
                    + " JOIN institution i ON i.id = s.institution_id WHERE (i.name LIKE '%Lough Avon%' OR i.name LIKE '%Aldermoor%') AND NOT EXISTS"
                    + " (SELECT 1 FROM deadline_extension known WHERE known.institution_id = i.id)",
            "INSERT INTO submission (round_id, institution_id, state) SELECT s.round_id, c.id, 'DRAFT'"
                    + FROM_KESTRELFORD
                    + " AND NOT EXISTS (SELECT 1 FROM submission known WHERE known.institution_id = c.id)",
            "INSERT INTO deadline_extension (round_id, institution_id, deadline_at, reason, granted_at)"
                    + " SELECT s.round_id, c.id, '2035-01-01', 'Illness', '2026-01-01'" + FROM_KESTRELFORD
                    + " AND NOT EXISTS (SELECT 1 FROM deadline_extension known WHERE known.institution_id = c.id)",
            "INSERT INTO answer (submission_id, section_id, text, ready)"
                    + " SELECT mine.id, f.id, 'Words', f.code IN ('A', 'R')" + FROM_DRAFT
                    + " JOIN assessment_round r ON r.id = mine.round_id"
                    + " JOIN form_section f ON f.form_version_id = r.form_version_id"
                    + " WHERE NOT EXISTS (SELECT 1 FROM answer known WHERE known.submission_id = mine.id)",
            "INSERT INTO answer_revision (answer_id, text, saved_by, saved_at)"
                    + " SELECT MIN(a.id), 'Earlier words', 1, '2026-01-01'" + FROM_DRAFT
                    + " JOIN answer a ON a.submission_id = mine.id WHERE NOT EXISTS"
                    + " (SELECT 1 FROM answer_revision known WHERE known.text = 'Earlier words')"
                    + " HAVING MIN(a.id) IS NOT NULL",
            "INSERT INTO action_plan (round_id, institution_id, kind, window_start, window_months)"
                    + " SELECT mine.round_id, mine.institution_id, kinds.kind, '2026-01-01', 36" + FROM_DRAFT
                    + " JOIN (SELECT 'PREVIOUS' AS kind UNION SELECT 'NEW') kinds ON TRUE WHERE NOT EXISTS"
                    + " (SELECT 1 FROM action_plan known WHERE known.institution_id = mine.institution_id)",
            "INSERT INTO plan_action (plan_id, position, action_text) SELECT p.id, places.position, 'Lend tools'"
                    + FROM_DRAFT + " JOIN action_plan p ON p.institution_id = mine.institution_id"
                    + " JOIN (SELECT 1 AS position UNION SELECT 2) places ON TRUE"
                    + " WHERE NOT EXISTS (SELECT 1 FROM plan_action known WHERE known.plan_id = p.id)");

    private Circumstances() {}

    private static String institution(String name) {
        return "INSERT INTO institution (name, kind, standing, region) SELECT '" + name
                + "', 'UNIVERSITY', 'SIGNATORY',"
                + " 'Wales' FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM institution known WHERE known.name = '" + name
                + "')";
    }

    static void arrange(Database database) throws SQLException {
        for (String sql : MADE) {
            database.run(sql);
        }
    }
}
