package portal.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import portal.launch.DatabaseAddress;

/** Letters in the words of the demo's letter in sign-off, each signed by one of the board and given to be signed by the other. */
final class LettersToSign implements AutoCloseable {
    private static final String QUEUED = " from letter l join institution i on i.id = l.institution_id"
            + " and i.name = 'Institute of Marine Instruments' join submission s on s.id = l.submission_id";

    private final Connection connection;

    LettersToSign(DatabaseAddress database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** @return the run, paused */
    long run(int count) throws SQLException {
        connection.setAutoCommit(false);
        long run = insert("insert into signing_run (account_id, begun_at, paused)"
                + " select id, current_timestamp, 1 from account where email = 'oriel@board.example.org'");
        for (int number = 1; number <= count; number++) {
            line(run, number, letter(number));
        }
        connection.commit();
        connection.setAutoCommit(true);
        return run;
    }

    private long letter(int number) throws SQLException {
        long institution = insert("insert into institution (name, kind, standing, region) values"
                + " ('Institute of letters " + number + "', 'UNIVERSITY', 'SIGNATORY', 'Wales')");
        long submission = insert("insert into submission (round_id, institution_id, state) select s.round_id, "
                + institution + ", s.state" + QUEUED);
        long letter = insert("insert into letter (submission_id, round_id, institution_id, template_id, state, pass,"
                + " drafted_at, facts) select " + submission + ", l.round_id, " + institution
                + ", l.template_id, l.state, l.pass, l.drafted_at, l.facts" + QUEUED);
        insert("insert into letter_section (letter_id, section_id, position, code, heading, text) select " + letter
                + ", p.section_id, p.position, p.code, p.heading, p.text" + QUEUED
                + " join letter_section p on p.letter_id = l.id");
        insert("insert into sign_off (letter_id, pass, ordinal, signer_id, text_sha256, signed_at) select " + letter
                + ", g.pass, g.ordinal, g.signer_id, g.text_sha256, g.signed_at" + QUEUED
                + " join sign_off g on g.letter_id = l.id");
        return letter;
    }

    private void line(long run, int position, long letter) throws SQLException {
        insert("insert into signing_line (run_id, position, letter_id, pass, text_sha256) select " + run + ", "
                + position + ", letter_id, pass, text_sha256 from sign_off where letter_id = " + letter);
    }

    void goOn(long run) throws SQLException {
        insert("update signing_run set paused = 0 where id = " + run);
    }

    /** How many of the run stand like this. */
    int lines(long run, String state) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from signing_line where run_id = " + run + " and state = '" + state + "'");
                ResultSet found = statement.executeQuery()) {
            found.next();
            return found.getInt(1);
        }
    }

    private long insert(String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, PreparedStatement.RETURN_GENERATED_KEYS)) {
            statement.executeUpdate();
            try (ResultSet keys = statement.getGeneratedKeys()) {
                return keys.next() ? keys.getLong(1) : 0;
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
