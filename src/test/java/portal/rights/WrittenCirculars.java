package portal.rights;

import java.sql.SQLException;
import java.util.List;

/** A message to everybody that is being written, and one that was sent. */
final class WrittenCirculars {

    private static final List<String> MADE = List.of(
            "INSERT INTO circular (round_id, audience, subject, body, begun_at)"
                    + " SELECT r.id, 'INSTITUTIONS', 'Soon due', 'Dear [name], the deadline is [deadline]. [wrong]', '2026-01-01'"
                    + " FROM assessment_round r WHERE r.name = 'A round of the newcomers'"
                    + " AND NOT EXISTS (SELECT 1 FROM circular known WHERE known.subject = 'Soon due')",
            "INSERT INTO circular (round_id, audience, subject, body, begun_at, sent_at, sent_by)"
                    + " SELECT r.id, 'OWING', 'Thank you', 'Dear [name]', '2026-01-01', '2026-01-02', 'The office'"
                    + " FROM assessment_round r WHERE r.name = 'A round of the newcomers'"
                    + " AND NOT EXISTS (SELECT 1 FROM circular known WHERE known.subject = 'Thank you')",
            "INSERT INTO circular_submission (circular_id, submission_id) SELECT c.id, s.id FROM circular c JOIN submission s"
                    + " WHERE c.subject = 'Soon due' AND NOT EXISTS (SELECT 1 FROM circular_submission known"
                    + " WHERE known.circular_id = c.id AND known.submission_id = s.id)",
            "INSERT INTO circular_recipient (circular_id, account_id, institution) SELECT c.id, a.id, '' FROM circular c"
                    + " JOIN account a WHERE c.subject = 'Thank you' AND a.email = 'toby@wexcombe.example.org' AND NOT EXISTS"
                    + " (SELECT 1 FROM circular_recipient known WHERE known.circular_id = c.id)");

    private WrittenCirculars() {}

    static void arrange(Database database) throws SQLException {
        for (String sql : MADE) {
            database.run(sql);
        }
    }
}
