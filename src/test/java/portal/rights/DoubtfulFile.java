package portal.rights;

import java.sql.SQLException;

/** A file that was uploaded into the newcomers' new plan, full of what a person is asked about, and not confirmed. */
final class DoubtfulFile {

    private static final String NAME = "doubtful.csv";

    private static final String WORDS =
            """
            No.,Action,Success measure,Timeframe,Owner,Pillar,Zebra,RAG
            Be seen,,,,,,,
            D1,Lend tools to schools,,26-Jul,,Susutainability,With the neighbours,Green
            D3,,10 loans,TBC,Network lead Deans,Teamwork,,Mauve
            No.,Action,Success measure,Timeframe,Owner,Pillar,Zebra,RAG
            D3,and opens the workshop. and opens the workshop.,All are glad,Scoping: Dec-26; then TBC,To be found by the registrar when she is back,Visibility Visibility,,Red
            D4,Write profiles,40 profiles,31 June 2027,Human resources,Career development,,Complete
            """;

    private DoubtfulFile() {}

    static void upload(Database database) throws SQLException {
        database.run(
                "INSERT INTO stored_file (file_name, media_type, size, sha256, stored_at) SELECT ?, 'text/csv', LENGTH(?),"
                        + " SHA2(?, 256), '2026-01-01' FROM DUAL WHERE NOT EXISTS"
                        + " (SELECT 1 FROM stored_file known WHERE known.file_name = ?)",
                NAME,
                WORDS,
                WORDS,
                NAME);
        database.run(
                "INSERT INTO file_chunk (file_id, seq, bytes) SELECT f.id, 0, ? FROM stored_file f WHERE f.file_name = ?"
                        + " AND NOT EXISTS (SELECT 1 FROM file_chunk known WHERE known.file_id = f.id)",
                WORDS,
                NAME);
        database.run(
                "INSERT INTO plan_import (plan_id, file_id, imported_by, imported_at) SELECT p.id, f.id, 1, '2026-01-01'"
                        + " FROM stored_file f, action_plan p JOIN institution i ON i.id = p.institution_id"
                        + " WHERE f.file_name = ? AND i.name = 'College of the newcomers' AND p.kind = 'NEW'"
                        + " AND NOT EXISTS (SELECT 1 FROM plan_import known WHERE known.file_id = f.id)",
                NAME);
    }
}
