package portal.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import portal.launch.DatabaseAddress;

/** Rows for measuring, put into the database beside the demo's: a round with so many institutions, a plan of so many actions. */
final class Rows implements AutoCloseable {
    private final Connection connection;

    Rows(DatabaseAddress database) throws SQLException {
        connection = DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    /** A round with {@code count} institutions, each with a person, a submission and plans; returns its number. */
    long round(int count) throws SQLException {
        String name = "Bench " + count;
        long round = insert(
                """
                insert into assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,
                    review_due_on, sign_off_due_on, peers_see_scores, peers_see_names, opened_at)
                select ?, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,
                    review_due_on, sign_off_due_on, peers_see_scores, peers_see_names, opened_at
                from assessment_round order by id limit 1
                """,
                name);
        for (int number = 1; number <= count; number++) {
            institution(round, name + " institution " + number, "bench" + count + "-" + number + "@example.org");
        }
        return round;
    }

    /** The new plan of the first institution of such a round, with {@code count} actions; returns its number. */
    long plan(long round, int count) throws SQLException {
        emptyPlan(round, "PREVIOUS");
        long plan = emptyPlan(round, "NEW");
        for (int number = 1; number <= count; number++) {
            insert(
                    "insert into plan_action (plan_id, position, action_text, owner_text) values (?, ?, ?, ?)",
                    plan,
                    number,
                    "Action " + number,
                    "Head of workshops");
        }
        return plan;
    }

    private long emptyPlan(long round, String kind) throws SQLException {
        return insert(
                """
                insert into action_plan (round_id, institution_id, kind, window_months)
                select round_id, institution_id, ?, 36 from submission where round_id = ? order by id limit 1
                """,
                kind,
                round);
    }

    private void institution(long round, String name, String email) throws SQLException {
        long institution = insert(
                """
                insert into institution (name, kind, standing, region)
                select ?, kind, standing, region from institution order by id limit 1
                """,
                name);
        insert("insert into submission (round_id, institution_id, state) values (?, ?, 'DRAFT')", round, institution);
        insert(
                "insert into institution_contact (institution_id, kind, name, email) values (?, 'LEAD', ?, ?)",
                institution,
                name,
                email);
    }

    private long insert(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
            try (var keys = statement.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
