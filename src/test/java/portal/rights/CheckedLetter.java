package portal.rights;

import java.sql.SQLException;
import java.util.List;

/** A letter whose institution was asked to check the facts, and has listed something that is wrong. */
final class CheckedLetter {

    private static final List<String> MADE = List.of(
            "INSERT INTO submission (round_id, institution_id, state) SELECT r.id, i.id, 'FACTUAL_CHECK'"
                    + " FROM assessment_round r JOIN institution i ON i.name = 'Institute that nobody has invited'"
                    + " WHERE r.name = 'A round of the newcomers' AND NOT EXISTS"
                    + " (SELECT 1 FROM submission known WHERE known.round_id = r.id AND known.institution_id = i.id)",
            "INSERT INTO letter (submission_id, round_id, institution_id, template_id, state, drafted_at)"
                    + " SELECT s.id, s.round_id, s.institution_id, t.id, 'FACTUAL_CHECK', '2026-01-01' FROM submission s"
                    + " JOIN letter_template t ON t.stage = 2 AND t.version_no = 1 WHERE s.state = 'FACTUAL_CHECK'"
                    + " AND NOT EXISTS (SELECT 1 FROM letter known WHERE known.submission_id = s.id)",
            "INSERT INTO factual_check (letter_id, asked_at, asked_by, due_on, facts, html) SELECT l.id, '2026-01-01',"
                    + " 'The office', '2035-03-01', '{\"institution.name\":\"An institute\",\"plan.months\":\"36\"}',"
                    + " '<article class=\"letter\"><h2>Re: A draft</h2><p>Words of a draft.</p></article>' FROM letter l"
                    + " WHERE l.state = 'FACTUAL_CHECK' AND NOT EXISTS"
                    + " (SELECT 1 FROM factual_check known WHERE known.letter_id = l.id)",
            "INSERT INTO factual_correction (check_id, place, wrong, correct, listed_by, listed_at)"
                    + " SELECT c.id, 'The table of facts', 'It says 36.', 'It is 24.', 'Somebody', '2026-01-02'"
                    + " FROM factual_check c WHERE c.answer IS NULL AND NOT EXISTS"
                    + " (SELECT 1 FROM factual_correction known WHERE known.check_id = c.id)");

    private CheckedLetter() {}

    static void arrange(Database database) throws SQLException {
        for (String sql : MADE) {
            database.run(sql);
        }
    }
}
