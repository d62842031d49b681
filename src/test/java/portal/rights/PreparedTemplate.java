package portal.rights;

import java.sql.SQLException;

/** A version of the words of letters that is being prepared, with a logo. */
final class PreparedTemplate {

    /** Twelve by six dots. */
    private static final String PICTURE =
            "x'89504e470d0a1a0a0000000d494844520000000c000000060802000000788ce8d6000000114944415478da"
                    + "63e0094e20881886aa2200355f35b97909cb5e0000000049454e44ae426082'";

    private static final String NAME = "newcomers-logo.png";

    private PreparedTemplate() {}

    static void arrange(Database database) throws SQLException {
        database.run(
                "INSERT INTO stored_file (file_name, media_type, size, sha256, stored_at) SELECT ?, 'image/png', LENGTH("
                        + PICTURE + "), SHA2(" + PICTURE + ", 256), '2026-01-01' FROM DUAL WHERE NOT EXISTS"
                        + " (SELECT 1 FROM stored_file known WHERE known.file_name = ?)",
                NAME,
                NAME);
        database.run(
                "INSERT INTO file_chunk (file_id, seq, bytes) SELECT f.id, 0, " + PICTURE + " FROM stored_file f"
                        + " WHERE f.file_name = ? AND NOT EXISTS (SELECT 1 FROM file_chunk known WHERE known.file_id = f.id)",
                NAME);
        database.run(
                "INSERT INTO letter_template (stage, version_no, logo_file_id) SELECT 3, 2, f.id FROM stored_file f"
                        + " WHERE f.file_name = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM letter_template known WHERE known.stage = 3 AND known.version_no = 2)",
                NAME);
        database.run("INSERT INTO letter_template_text (template_id, field, text)"
                + " SELECT t.id, w.field, w.text FROM letter_template t JOIN letter_template s ON s.stage = 3"
                + " AND s.version_no = 1 JOIN letter_template_text w ON w.template_id = s.id"
                + " WHERE t.stage = 3 AND t.version_no = 2 AND NOT EXISTS"
                + " (SELECT 1 FROM letter_template_text known WHERE known.template_id = t.id)");
    }
}
