package portal.rights;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

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
        QUERIES.put("new-plan", planOf("Wexcombe", "NEW"));
        QUERIES.put("advice", "select min(id) from advice_point where institution_id = {institution}");
        QUERIES.put("entry", "select min(id) from plan_entry where plan_id = {plan}");
        QUERIES.put("action", "select min(id) from plan_action where plan_id = {plan}");
        QUERIES.put("assignment", assignmentOf("desmond"));
        QUERIES.put("offer", assignmentOf("callum"));
        QUERIES.put("review", "select id from review where assignment_id = {assignment}");
        QUERIES.put("criterion", "select min(criterion_id) from score where review_id = {review}");
        QUERIES.put("exercise", "select min(id) from exercise where finished_at is null");
        QUERIES.put(
                "finished-exercise",
                "select min(e.id) from exercise e join account p on p.id = e.reviewer_id"
                        + " where e.finished_at is not null and p.email like 'desmond@%'");
        QUERIES.put("circular", "select min(id) from circular where sent_at is null");
        QUERIES.put("sent-circular", "select min(id) from circular where sent_at is not null");
        QUERIES.put("interest", "select min(id) from reviewer_interest");
        QUERIES.put("reviewer", "select min(id) from account where email like 'desmond@%'");
        QUERIES.put("conflict", "select min(id) from conflict_of_interest where kind = 'MINOR' and decided_at is null");
        QUERIES.put("ripe", submissionOf("Northwold"));
        QUERIES.put(
                "given",
                "select a.id from assignment a join account p on p.id = a.reviewer_id"
                        + " where a.submission_id = {ripe} and p.email like 'tamsin@%'");
        QUERIES.put("talked", "select min(criterion_id) from panel_remark where submission_id = {ripe}");
        QUERIES.put(
                "score",
                "select min(s.id) from score s join review v on v.id = s.review_id where v.submission_id = {ripe}");
        QUERIES.put("letter", letterOf("Harrowmere") + " and l.state = 'ISSUED'");
        QUERIES.put("draft", letterOf("Calderbrook"));
        QUERIES.put("draft-section", "select min(section_id) from letter_section where letter_id = {draft}");
        QUERIES.put("queued", letterOf("Marine"));
        QUERIES.put(
                "run",
                "select min(r.id) from signing_run r join account a on a.id = r.account_id"
                        + " where r.paused = 1 and a.email = 'oriel@board.example.org'");
        QUERIES.put("published", "select id from institution where name like '%Harrowmere%'");
        QUERIES.put("unpublished", "select id from institution where name = 'College of the newcomers'");
        QUERIES.put("published-plan", inEdition("min(p.plan_id)", "edition_plan"));
        QUERIES.put("public-file", inEdition("min(p.id)", "edition_file"));
        QUERIES.put("rubric", "select min(id) from rubric");
        QUERIES.put(
                "checked",
                "select min(l.id) from letter l join institution i on i.id = l.institution_id where i.name like '%nobody has invited'");
        QUERIES.put("template", templateOf(2, 1));
        QUERIES.put("prepared", templateOf(3, 2));
        QUERIES.put("spare-rubric", spare("rubric", "rubric_id"));
        QUERIES.put("draft-rubric", "select min(id) from rubric where in_use_from is null");
        QUERIES.put("draft-criterion", "select max(id) from criterion where rubric_id = {draft-rubric}");
        QUERIES.put("form", "select min(id) from form_version");
        QUERIES.put("spare-form", spare("form_version", "form_version_id"));
        QUERIES.put("draft-form", "select min(id) from form_version where in_use_from is null");
        QUERIES.put("draft-part", "select min(id) from form_section where form_version_id = {draft-form}");
        QUERIES.put("signer", "select min(id) from letter_signer");
        QUERIES.put("signing-account", "select min(id) from account where email like 'benedict@%'");
        QUERIES.put("account", "select min(id) from account where email like 'toby@%'");
        QUERIES.put("ended", "select min(id) from account where email like 'ended@newcomers%'");
        QUERIES.put("invited", "select min(id) from account where email like 'invited@newcomers%'");
        QUERIES.put("planned-round", "select min(id) from assessment_round where name = 'A round of the newcomers'");
        QUERIES.put("returned", submissionOf("Aldermoor"));
        QUERIES.put("handed-in", submissionOf("Marlowgate"));
        QUERIES.put("draft-submission", submissionOf("College of the newcomers"));
        QUERIES.put(
                "revised",
                "select a.section_id from answer a join answer_revision r on r.answer_id = a.id"
                        + " where r.text = 'Earlier words'");
        QUERIES.put("unready", sectionOf("ready = 0"));
        QUERIES.put("ready", sectionOf("ready = 1"));
        QUERIES.put("draft-plan", planOf("College of the newcomers", "NEW"));
        QUERIES.put("draft-previous", planOf("College of the newcomers", "PREVIOUS"));
        QUERIES.put(
                "doubtful",
                "select min(i.id) from plan_import i join stored_file f on f.id = i.file_id"
                        + " where f.file_name = 'doubtful.csv'");
        QUERIES.put("draft-action", "select min(id) from plan_action where plan_id = {draft-previous}");
    }

    private final Map<String, Long> numbers = new LinkedHashMap<>();

    private Subjects() {}

    static Subjects of(Database database) throws SQLException {
        Subjects subjects = new Subjects();
        for (Map.Entry<String, String> query : QUERIES.entrySet()) {
            subjects.look(database, query.getKey(), query.getValue());
        }
        return subjects;
    }

    /** The template with the numbers in it. */
    String fill(String template) {
        String filled = filled(template);
        if (filled.contains("{")) {
            throw new IllegalStateException("The demo has not all of " + template);
        }
        return filled;
    }

    private String filled(String template) {
        String filled = template.replace("{field}", "owner")
                .replace("{cell}", "meaning")
                .replace("{half}", "reason")
                .replace("{page-field}", "statement")
                .replace("{wording}", "opening")
                .replace("{line}", "title")
                .replace("{part-line}", "code")
                .replace("{post-line}", "subject");
        for (Map.Entry<String, Long> number : numbers.entrySet()) {
            filled = filled.replace(
                    "{" + number.getKey() + "}", number.getValue().toString());
        }
        return filled;
    }

    private void look(Database database, String name, String query) throws SQLException {
        database.number(filled(query)).ifPresent(number -> numbers.put(name, number));
    }

    private static String templateOf(int stage, int version) {
        return "select id from letter_template where stage = " + stage + " and version_no = " + version;
    }

    /** A version that rounds may choose and none has. */
    private static String spare(String table, String chosen) {
        return "select min(id) from " + table + " where in_use_from is not null and id not in (select " + chosen
                + " from assessment_round)";
    }

    private static String submissionOf(String institution) {
        return "select s.id from submission s join institution i on i.id = s.institution_id where i.name like '%"
                + institution + "%'";
    }

    private static String sectionOf(String condition) {
        return "select min(section_id) from answer where submission_id = {draft-submission} and " + condition;
    }

    private static String planOf(String institution, String kind) {
        return "select p.id from action_plan p join institution i on i.id = p.institution_id where i.name like '%"
                + institution + "%' and p.kind = '" + kind + "'";
    }

    private static String inEdition(String what, String table) {
        return "select " + what + " from " + table + " p join edition e on e.id = p.edition_id"
                + " where e.ended_at is null and e.institution_id = {published}";
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
