package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Connection.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.faces.Texts;
import portal.support.PortalUnderTest;
import portal.support.calling.Caller;
import portal.support.calling.Form;

/**
 * Whoever is tied to an institution finds nothing of it, whatever else he is: walks every line of the table of rights, pages, counts,
 * searches and files, as somebody who holds every role that looks across institutions.
 */
class TiedIT {

    private static final Set<Visitor> LOOK_ACROSS =
            Set.of(Visitor.SECRETARIAT, Visitor.CHAIR, Visitor.BOARD, Visitor.OBSERVER, Visitor.WITHDRAWN);

    /** Things of the institutions of {@link Tie}, around all that there are, or of one other person. */
    private static final Set<String> THEIRS = Set.of(
            "{submission}",
            "{ripe}",
            "{plan}",
            "{new-plan}",
            "{evidence}",
            "{letter}",
            "{draft}",
            "{queued}",
            "{assignment}",
            "{given}",
            "{circular}",
            "{run}");

    /**
     * Where names may stand: who there is, in and around the portal, is no secret and no record of a round; and the mail of the made-up
     * round, which no real portal shows.
     */
    private static final List<String> REGISTERS = List.of(
            "/guide/",
            "/publication/",
            "/api/public/",
            "/institution/",
            "/identity/",
            "/panel/profile",
            "/panel/reviewer",
            "/panel/interest",
            "/notification/");

    /** What others can do to them. */
    private static final Map<Verb, Form> FORMS = new LinkedHashMap<>();

    @BeforeAll
    static void take_each_form_from_the_page_of_one_who_may_send_it() throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            Subjects subjects = Subjects.of(database);
            Map<String, Caller> callers = new HashMap<>();
            Verbs.TABLE.stream().filter(verb -> isTheirs(verb.view())).forEach(verb -> {
                Caller other = callers.computeIfAbsent(verb.by(), by -> Caller.signedIn(by, Visitor.PASSWORD, portal));
                Form.on(other.page(subjects.fill(verb.view())), Texts.of(verb.words()))
                        .ifPresent(form -> FORMS.put(verb, form));
            });
        }
        assertThat(FORMS).hasSizeGreaterThan(8);
    }

    @ParameterizedTest
    @EnumSource
    void whoever_is_tied_finds_nothing_of_the_institution(Tie tie) throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            Subjects subjects = Subjects.of(database);
            Caller tied = tie.person(portal, database);
            List<String> wrong = new ArrayList<>();
            lines().forEach(line -> {
                Response answer = ask(tied, line, subjects);
                if (Answer.of(answer) != expected(line)) {
                    wrong.add(line + " answers " + answer.statusCode() + " and should be " + expected(line));
                }
                named(answer).forEach(name -> wrong.add(line + " names " + name));
            });
            Attempt attempt = new Attempt(tied);
            FORMS.forEach((verb, form) -> wrong.addAll(attempt.with(verb, form)));
            tie.leave(database);
            assertThat(wrong).isEmpty();
        }
    }

    /** The twin: whoever is tied to none of them finds them all. */
    @Test
    void others_find_them_in_lists_and_by_their_numbers() throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            Subjects subjects = Subjects.of(database);
            Caller office = Newcomers.caller(Visitor.SECRETARIAT, portal, database);
            Set<String> listed = new HashSet<>();
            Set<String> opened = new HashSet<>();
            lines().filter(line -> line.open().contains(Visitor.SECRETARIAT))
                    .forEach(line ->
                            (isTheirs(line.template()) ? opened : listed).addAll(named(ask(office, line, subjects))));
            assertThat(listed).containsExactlyInAnyOrderElementsOf(Tie.INSTITUTIONS);
            assertThat(opened).containsExactlyInAnyOrderElementsOf(Tie.INSTITUTIONS);
        }
    }

    private static Stream<Line> lines() {
        return Rights.TABLE.stream().filter(line -> REGISTERS.stream().noneMatch(line.template()::startsWith));
    }

    private static boolean isTheirs(String template) {
        return THEIRS.stream().anyMatch(template::contains);
    }

    private static Answer expected(Line line) {
        boolean opens = LOOK_ACROSS.stream().anyMatch(line.open()::contains);
        return opens && !isTheirs(line.template()) ? Answer.OPEN : Answer.CLOSED;
    }

    private static List<String> named(Response answer) {
        String told = Told.by(answer);
        return Tie.INSTITUTIONS.stream().filter(told::contains).toList();
    }

    private static Response ask(Caller caller, Line line, Subjects subjects) {
        return line.sent(caller, subjects.fill(line.template()));
    }
}
