package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Connection.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import portal.support.PortalUnderTest;
import portal.support.calling.Caller;

/**
 * Reads every byte that those receive who may not know who reviews: pages, parts of pages, files and their properties, headers and
 * mails. No reviewer's name or address is in any of them.
 */
class CanaryIT {

    /** A visitor, somebody who writes and approves, one who has a letter, and the board. */
    private static final Set<Visitor> MAY_NOT_KNOW =
            EnumSet.of(Visitor.NOBODY, Visitor.EDITOR, Visitor.EDITOR_WITH_LETTER, Visitor.BOARD);

    /** The made-up reviewers, whose names are like no other words. */
    private static final Path PEOPLE = Path.of("src/main/resources/portal/demo/people.csv");

    private static final String KNOW = "SELECT a.email FROM account a JOIN role_grant g ON g.account_id = a.id"
            + " WHERE g.role IN ('REVIEWER', 'CHAIR', 'SECRETARIAT', 'ADMINISTRATOR', 'OBSERVER')";

    private static Set<Visitor> mayNotKnow() {
        return MAY_NOT_KNOW;
    }

    @ParameterizedTest
    @MethodSource("mayNotKnow")
    void nothing_that_is_received_tells_who_reviews(Visitor visitor) throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            List<String> canaries = canaries(database);
            Map<String, String> told = Walk.of(
                    Newcomers.caller(visitor, portal, database), Subjects.of(database), line -> isOwn(visitor, line));
            List<String> wrong = new ArrayList<>();
            told.forEach((asked, words) -> sung(canaries, words).forEach(name -> wrong.add(asked + " tells " + name)));
            assertThat(wrong).isEmpty();
        }
    }

    @Test
    void no_mail_tells_who_reviews_to_those_who_may_not_know() throws SQLException {
        try (Database database = Database.of(PortalUnderTest.running())) {
            List<String> canaries = canaries(database);
            List<String> mails = mails(database);
            assertThat(mails).isNotEmpty().allSatisfy(mail -> assertThat(sung(canaries, mail))
                    .isEmpty());
        }
    }

    /** The twin: those who may know are told of each of them, in pages, in parts of pages and in files. */
    @Test
    void those_who_may_know_are_told() throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            List<String> canaries = canaries(database);
            Map<String, String> told = Walk.of(
                    Newcomers.caller(Visitor.SECRETARIAT, portal, database),
                    Subjects.of(database),
                    line -> line.template().contains("panel"));
            assertThat(sung(canaries, told.values().toString())).hasSizeGreaterThan(canaries.size() / 3);
            assertThat(sung(canaries, told.getOrDefault("GET /api/panels/rounds/{round}/assignments.csv", "")))
                    .isNotEmpty();
            assertThat(told.entrySet()).anySatisfy(answer -> {
                assertThat(answer.getKey()).endsWith(" in part");
                assertThat(answer.getValue()).contains("<partial-response");
                assertThat(sung(canaries, answer.getValue())).isNotEmpty();
            });
        }
    }

    /** The twin of files: what is packed is unpacked, with its properties. */
    @Test
    void files_are_read_to_the_bottom() throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            Caller editor = Newcomers.caller(Visitor.EDITOR, portal, database);
            String plan = Subjects.of(database).fill("/api/plans/{plan}/plan.");
            assertThat(Told.by(editor.get(plan + "docx")))
                    .contains("word/document.xml", "docProps/core.xml", "Wexcombe");
            assertThat(Told.by(editor.get(plan + "xlsx"))).contains("xl/workbook.xml", "Wexcombe");
            Response pdf = editor.get(plan + "pdf");
            assertThat(Told.by(pdf)).contains("Wexcombe", "xmpmeta", "filename");
        }
    }

    /** What is open to everybody says the same to everybody. */
    private static boolean isOwn(Visitor visitor, Line line) {
        return visitor == Visitor.NOBODY || !line.open().contains(Visitor.NOBODY);
    }

    /** Family names, addresses of mail, and links to the page about them. */
    private static List<String> canaries(Database database) throws SQLException {
        List<String> canaries = new ArrayList<>();
        for (String[] reviewer : reviewers()) {
            canaries.add(reviewer[1].substring(reviewer[1].lastIndexOf(' ') + 1));
            canaries.add(reviewer[2]);
            canaries.addAll(database.words(
                    "SELECT CONCAT('reviewer.xhtml?id=', id, '\"') FROM account WHERE email = ?", reviewer[2]));
        }
        assertThat(canaries).hasSizeGreaterThan(20);
        return canaries;
    }

    private static List<String[]> reviewers() {
        try (Stream<String> people = Files.lines(PEOPLE)) {
            return people.filter(person -> person.contains("REVIEWER@"))
                    .map(person -> person.split(","))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> mails(Database database) throws SQLException {
        return database.words("SELECT CONCAT(m.subject, '\n', m.body) FROM outgoing_mail m WHERE m.recipient_email"
                + " NOT IN (" + KNOW + ")");
    }

    private static List<String> sung(List<String> canaries, String words) {
        return canaries.stream().filter(words::contains).toList();
    }
}
