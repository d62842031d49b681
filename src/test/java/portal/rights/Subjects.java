package portal.rights;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import portal.launch.DatabaseAddress;

/** The numbers of the things the table speaks of, looked up in the demo's data. */
final class Subjects {
    private static final Map<String, String> QUERIES = new LinkedHashMap<>();

    static {
        QUERIES.put("institution", "select id from institution where name like '%Wexcombe%'");
        QUERIES.put("submission", "select id from submission where institution_id = {institution}");
        QUERIES.put("round", "select round_id from submission where id = {submission}");
        QUERIES.put("section", "select min(section_id) from answer where submission_id = {submission}");
        QUERIES.put("evidence", "select min(id) from evidence where submission_id = {submission}");
        QUERIES.put("plan", "select min(id) from action_plan where institution_id = {institution}");
        QUERIES.put("action", "select min(id) from plan_action where plan_id = {plan}");
        QUERIES.put("assignment", assignmentOf("desmond"));
        QUERIES.put("offer", assignmentOf("callum"));
        QUERIES.put("review", "select id from review where assignment_id = {assignment}");
        QUERIES.put("criterion", "select min(criterion_id) from score where review_id = {review}");
        QUERIES.put(
                "ripe",
                "select s.id from submission s join institution i on i.id = s.institution_id"
                        + " where i.name like '%Northwold%'");
        QUERIES.put("letter", letterOf("Harrowmere"));
        QUERIES.put("draft", letterOf("Calderbrook"));
        QUERIES.put("draft-section", "select min(section_id) from letter_section where letter_id = {draft}");
        QUERIES.put("queued", letterOf("Marine"));
        QUERIES.put("rubric", "select min(id) from rubric");
        QUERIES.put("signer", "select min(id) from letter_signer");
        QUERIES.put("account", "select min(id) from account where email like 'toby@%'");
    }

    private final Map<String, Long> numbers = new LinkedHashMap<>();

    private Subjects() {}

    static Subjects of(DatabaseAddress database) throws SQLException {
        Subjects subjects = new Subjects();
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            for (Map.Entry<String, String> query : QUERIES.entrySet()) {
                subjects.look(connection, query.getKey(), query.getValue());
            }
        }
        return subjects;
    }

    /** The template with the numbers in it. */
    String fill(String template) {
        String filled = template.replace("{field}", "owner");
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            filled = filled.replace(
                    "{" + number.getKey() + "}", number.getValue().toString());
        }
        return filled;
    }

    private void look(Connection connection, String name, String query) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(fill(query));
                ResultSet rows = statement.executeQuery()) {
            if (rows.next() && rows.getLong(1) > 0) {
                numbers.put(name, rows.getLong(1));
            } else {
                throw new IllegalStateException("The demo has no " + name + ": " + query);
            }
        }
    }

    private static String assignmentOf(String person) {
        return "select a.id from assignment a join account p on p.id = a.reviewer_id"
                + " where a.submission_id = {submission} and p.email like '" + person + "@%'";
    }

    private static String letterOf(String institution) {
        return "select l.id from letter l join institution i on i.id = l.institution_id where i.name like '%"
                + institution + "%'";
    }
}
