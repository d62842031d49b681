package portal.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;

/**
 * Who and what a whole round needs before anybody does anything: twenty institutions with a draft that is written, each with
 * somebody who submits it, and fifteen reviewers from among them, the last of whom was trained too long ago.
 */
final class RoundCast implements AutoCloseable {

    static final int INSTITUTIONS = 20;
    static final int REVIEWERS = 15;
    static final String LAPSED = "Reviewer Fifteen";

    private static final List<String> NUMBERS = List.of(
            "One",
            "Two",
            "Three",
            "Four",
            "Five",
            "Six",
            "Seven",
            "Eight",
            "Nine",
            "Ten",
            "Eleven",
            "Twelve",
            "Thirteen",
            "Fourteen",
            "Fifteen",
            "Sixteen",
            "Seventeen",
            "Eighteen",
            "Nineteen",
            "Twenty");

    private static final String LIKE_THE_FIRST =
            " FROM assessment_round r WHERE r.name <> 'The whole round' AND r.stage = 2 ORDER BY r.id LIMIT 1";

    private final Connection database;
    private final long round;
    private final List<Long> submissions = new ArrayList<>();

    /** A place on a panel. */
    record Seat(long assignmentId, long submissionId, String email, boolean leading, String state) {

        boolean isOffered() {
            return state.equals("OFFERED");
        }

        boolean isAccepted() {
            return state.equals("ACCEPTED");
        }
    }

    private RoundCast(Connection database) throws SQLException {
        this.database = database;
        round = insert(
                "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, opened_at, deadline_at,"
                        + " zone, review_due_on, sign_off_due_on, peers_see_scores, peers_see_names) SELECT 'The whole round', r.stage,"
                        + " r.form_version_id, r.rubric_id, '2001-01-01', '2001-01-01', '2035-03-01', r.zone, '2035-04-01', '2035-05-01',"
                        + " r.peers_see_scores, FALSE" + LIKE_THE_FIRST);
    }

    static RoundCast gather(PortalUnderTest portal) throws SQLException {
        DatabaseAddress address = portal.database();
        RoundCast cast = new RoundCast(DriverManager.getConnection(address.url(), address.user(), address.password()));
        cast.run("UPDATE reviewer_profile SET away_until = '2035-12-31' WHERE away_until IS NULL");
        for (int number = 0; number < INSTITUTIONS; number++) {
            cast.institution(number);
        }
        return cast;
    }

    private void institution(int number) throws SQLException {
        long institution = insert(
                "INSERT INTO institution (name, kind, standing, region) VALUES (?, 'UNIVERSITY', 'SIGNATORY', 'Wales')",
                "College " + NUMBERS.get(number));
        person("Approver " + NUMBERS.get(number), approver(number), "INSTITUTION_APPROVER", institution);
        long submission = insert(
                "INSERT INTO submission (round_id, institution_id, state) VALUES (?, ?, 'DRAFT')", round, institution);
        submissions.add(submission);
        run(
                "INSERT INTO answer (submission_id, section_id, text, ready) SELECT ?, s.id, 'What we did, in our own words.', TRUE"
                        + " FROM form_section s JOIN assessment_round r ON r.form_version_id = s.form_version_id WHERE r.id = ?",
                submission,
                round);
        plan(institution, "PREVIOUS", "status, account", "'COMPLETE', 'It is done.'");
        plan(institution, "NEW", "success_measure, owner_text", "'Ten people take part', 'Head of workshops'");
        if (number < REVIEWERS) {
            reviewer(number, institution);
        }
    }

    private void plan(long institution, String kind, String columns, String values) throws SQLException {
        long plan = insert(
                "INSERT INTO action_plan (round_id, institution_id, kind, window_start, window_months) VALUES (?, ?, ?, '2026-01-01', 36)",
                round,
                institution,
                kind);
        run(
                "INSERT INTO plan_action (plan_id, position, reference, action_text, " + columns
                        + ") VALUES (?, 1, 'A1', 'Lend tools to schools', " + values + ")",
                plan);
    }

    private void reviewer(int number, long institution) throws SQLException {
        long account = person(
                "Reviewer " + NUMBERS.get(number), "reviewer" + number + "@whole.example.org", "REVIEWER", institution);
        run(
                "INSERT INTO reviewer_profile (account_id, is_technician, region, capacity) VALUES (?, ?, 'Wales', 6)",
                account,
                number % 2);
        run(
                "INSERT INTO reviewer_training (reviewer_id, trained_on, recorded_at)"
                        + " VALUES (?, DATE_SUB(UTC_DATE(), INTERVAL ? DAY), '2026-01-01')",
                account,
                number == REVIEWERS - 1 ? 400 : 10);
    }

    private long person(String name, String email, String role, long institution) throws SQLException {
        long account = insert(
                "INSERT INTO account (email, name, password_hash, state, created_at) SELECT ?, ?, password_hash, 'ACTIVE',"
                        + " created_at FROM account WHERE email = 'toby@wexcombe.example.org'",
                email,
                name);
        run(
                "INSERT INTO role_grant (account_id, role, institution_id, granted_at) VALUES (?, ?, ?, '2026-01-01')",
                account,
                role,
                institution);
        return account;
    }

    static String approver(int number) {
        return "approver" + number + "@whole.example.org";
    }

    long round() {
        return round;
    }

    /** In the order of the institutions. */
    List<Long> submissions() {
        return submissions;
    }

    /** The day on which reviews were due is over. */
    void daysPass() throws SQLException {
        run("UPDATE assessment_round SET deadline_at = '2026-01-01', review_due_on = '2026-02-01' WHERE id = ?", round);
    }

    List<Seat> seats() throws SQLException {
        List<Seat> seats = new ArrayList<>();
        try (PreparedStatement statement = database.prepareStatement(
                        "SELECT a.id, a.submission_id, p.email, a.is_leading, a.state FROM assignment a JOIN submission s"
                                + " ON s.id = a.submission_id JOIN account p ON p.id = a.reviewer_id WHERE s.round_id = "
                                + round
                                + " ORDER BY a.submission_id, a.is_leading DESC, a.id");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                seats.add(new Seat(
                        rows.getLong(1), rows.getLong(2), rows.getString(3), rows.getBoolean(4), rows.getString(5)));
            }
        }
        return seats;
    }

    /** How many submissions of the round are in a state. */
    long in(String state) throws SQLException {
        return number("SELECT COUNT(*) FROM submission WHERE round_id = " + round + " AND state = '" + state + "'");
    }

    /** How many people sit on the panel of their own institution. */
    long atHome() throws SQLException {
        return number("SELECT COUNT(*) FROM assignment a JOIN submission s ON s.id = a.submission_id JOIN role_grant g"
                + " ON g.account_id = a.reviewer_id AND g.institution_id = s.institution_id WHERE s.round_id = "
                + round);
    }

    private long number(String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private long insert(String sql, Object... values) throws SQLException {
        run(sql, values);
        return number("SELECT LAST_INSERT_ID()");
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int place = 0; place < values.length; place++) {
                statement.setObject(place + 1, values[place]);
            }
            statement.executeUpdate();
        }
    }

    /** Those of the made-up round take part in rounds again, and those of this one no longer do. */
    @Override
    public void close() throws SQLException {
        run("UPDATE reviewer_profile SET away_until = NULL WHERE away_until = '2035-12-31'");
        run("UPDATE account SET state = 'DISABLED' WHERE email LIKE '%@whole.example.org'");
        database.close();
    }
}
