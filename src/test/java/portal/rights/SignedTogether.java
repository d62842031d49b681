package portal.rights;

import java.sql.SQLException;
import java.util.List;

/** Letters that somebody of the board has signed together, paused half way: one of them was refused. */
final class SignedTogether {

    private static final List<String> MADE = List.of(
            "INSERT INTO signing_run (account_id, begun_at, paused) SELECT a.id, '2026-01-01', 1 FROM account a"
                    + " WHERE a.email = 'oriel@board.example.org'"
                    + " AND NOT EXISTS (SELECT 1 FROM signing_run known WHERE known.account_id = a.id AND known.paused = 1)",
            line(1, "Harrowmere", "'WAITING', NULL, NULL"),
            line(2, "Calderbrook", "'NOT_SIGNED', 'This letter was returned or issued meanwhile.', '2026-01-01'"));

    private SignedTogether() {}

    static void arrange(Database database) throws SQLException {
        for (String sql : MADE) {
            database.run(sql);
        }
    }

    private static String line(int position, String institution, String outcome) {
        return "INSERT INTO signing_line (run_id, position, letter_id, pass, text_sha256, state, reason, settled_at)"
                + " SELECT r.id, " + position + ", l.id, 1, REPEAT('0', 64), " + outcome
                + " FROM signing_run r JOIN account a ON a.id = r.account_id AND a.email = 'oriel@board.example.org'"
                + " JOIN letter l JOIN institution i ON i.id = l.institution_id AND i.name LIKE '%" + institution + "%'"
                + " WHERE r.paused = 1 AND NOT EXISTS (SELECT 1 FROM signing_line known WHERE known.run_id = r.id"
                + " AND known.position = " + position + ") LIMIT 1";
    }
}
