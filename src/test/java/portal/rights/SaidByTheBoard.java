package portal.rights;

import java.sql.SQLException;
import java.util.List;

/** A remark of the board that nobody has settled, on the letter in sign-off, and something the newcomers were given. */
final class SaidByTheBoard {

    private static final List<String> MADE = List.of(
            "INSERT INTO letter_remark (letter_id, text, made_by, made_at) SELECT l.id, 'Could this be warmer?',"
                    + " 'Somebody of the board', '2026-01-02' FROM letter l JOIN institution i ON i.id = l.institution_id"
                    + " WHERE i.name LIKE '%Marine%' AND NOT EXISTS"
                    + " (SELECT 1 FROM letter_remark known WHERE known.letter_id = l.id)",
            "INSERT INTO institution_recognition (institution_id, kind, given_by, given_on) SELECT c.id, 'PLAQUE',"
                    + " 'The board', '2026-01-02' FROM institution c WHERE c.name = 'College of the newcomers' AND NOT EXISTS"
                    + " (SELECT 1 FROM institution_recognition known WHERE known.institution_id = c.id)");

    private SaidByTheBoard() {}

    static void arrange(Database database) throws SQLException {
        for (String sql : MADE) {
            database.run(sql);
        }
    }
}
