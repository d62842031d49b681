package portal.rights;

import java.sql.SQLException;
import java.util.List;

/** What has to be so before some buttons are shown, and is not in the demo. */
final class Circumstances {

    private static final List<String> MADE = List.of(
            "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,"
                    + " review_due_on, sign_off_due_on, peers_see_scores, peers_see_names)"
                    + " SELECT 'A round of the newcomers', stage, form_version_id, rubric_id, '2035-01-01', '2035-03-01',"
                    + " zone, '2035-04-01', '2035-05-01', peers_see_scores, peers_see_names FROM assessment_round r"
                    + " WHERE r.opened_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM assessment_round known"
                    + " WHERE known.name = 'A round of the newcomers') ORDER BY r.id LIMIT 1",
            "INSERT INTO institution (name, kind, standing, region) SELECT 'College of the newcomers', 'UNIVERSITY',"
                    + " 'SIGNATORY', 'Wales' FROM DUAL WHERE NOT EXISTS (SELECT 1 FROM institution known"
                    + " WHERE known.name = 'College of the newcomers')",
            "INSERT INTO deadline_extension (round_id, institution_id, deadline_at, reason, granted_at)"
                    + " SELECT s.round_id, s.institution_id, '2035-01-01', 'Illness', '2026-01-01' FROM submission s"
                    + " JOIN institution i ON i.id = s.institution_id WHERE (i.name LIKE '%Lough Avon%' OR i.name LIKE '%Aldermoor%') AND NOT EXISTS"
                    + " (SELECT 1 FROM deadline_extension known WHERE known.institution_id = i.id)",
            "INSERT INTO answer_revision (answer_id, text, saved_by, saved_at)"
                    + " SELECT MIN(a.id), 'Earlier words', 1, '2026-01-01' FROM answer a"
                    + " JOIN submission s ON s.id = a.submission_id JOIN institution i ON i.id = s.institution_id"
                    + " WHERE i.name LIKE '%Kestrelford%' AND NOT EXISTS"
                    + " (SELECT 1 FROM answer_revision known WHERE known.text = 'Earlier words')"
                    + " HAVING MIN(a.id) IS NOT NULL");

    private Circumstances() {}

    static void arrange(Database database) throws SQLException {
        for (String sql : MADE) {
            database.run(sql);
        }
    }
}
