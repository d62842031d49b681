package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.faces.Texts;
import portal.support.PortalUnderTest;

/** Tries every line of the tables of rights and of verbs as every kind of visitor. */
class RightsIT {
    private static final String SIGN_OUT = "/identity/sign-out";

    /** Family names of the demo's reviewers: no institution may ever read one of them. */
    private static final List<String> REVIEWERS = List.of(
            "Oduya",
            "Braeside",
            "Venkatesan",
            "Prosserby",
            "Carvalho-Hart",
            "Achebe-Firth",
            "Lindholm",
            "Quillane",
            "Stainmoor");

    /** What the demo's panel of Northwold says to each other: nobody else ever reads a word of it. */
    private static final List<String> TALK = List.of(
            "three levels apart here", "one owner with many hats", "I had looked for them in this section only");

    private static final Set<Visitor> MAY_NOT_KNOW_REVIEWERS = Set.of(
            Visitor.NOBODY,
            Visitor.DISABLED,
            Visitor.EDITOR,
            Visitor.APPROVER,
            Visitor.EDITOR_ONLY,
            Visitor.EDITOR_ELSEWHERE,
            Visitor.EDITOR_WITH_LETTER);

    private static final Map<Verb, Form> FORMS = new LinkedHashMap<>();
    private static final List<String> UNSEEN = new ArrayList<>();

    @BeforeAll
    static void take_each_form_from_the_page_of_one_who_may_send_it() throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            Subjects subjects = Subjects.of(database);
            Map<String, Caller> callers = new HashMap<>();
            for (Verb verb : Verbs.TABLE) {
                Caller caller = callers.computeIfAbsent(verb.by(), by -> Caller.signedIn(by, Visitor.PASSWORD, portal));
                String address = subjects.fill(verb.view());
                Form.on(caller.page(address), Texts.of(verb.words()))
                        .ifPresentOrElse(form -> FORMS.put(verb, form), () -> UNSEEN.add(verb + " at " + address));
            }
        }
    }

    @Test
    void those_who_may_see_the_button() {
        assertThat(UNSEEN).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_visitor_gets_what_the_tables_say_and_changes_nothing(Visitor visitor) throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Caller caller = Newcomers.caller(visitor, portal, database);
            Map<String, Long> before = database.checksums();
            List<String> wrong = new ArrayList<>(opened(visitor, caller, Subjects.of(database)));
            Attempt attempt = new Attempt(caller);
            FORMS.forEach((verb, form) -> {
                if (!verb.may().contains(visitor)) {
                    wrong.addAll(attempt.with(verb, form));
                }
            });
            assertThat(wrong).isEmpty();
            assertThat(database.checksums()).isEqualTo(before);
        }
    }

    private static List<String> opened(Visitor visitor, Caller caller, Subjects subjects) {
        List<String> wrong = new ArrayList<>();
        for (Line line : Rights.TABLE) {
            Response answer = ask(caller, line, subjects.fill(line.template()));
            if (Answer.of(answer) != line.expected(visitor)) {
                wrong.add(line + " answers " + answer.statusCode() + " and should be " + line.expected(visitor));
            }
            String text = answer.body();
            if (MAY_NOT_KNOW_REVIEWERS.contains(visitor)) {
                REVIEWERS.stream()
                        .filter(text::contains)
                        .forEach(name -> wrong.add(line + " tells the name of a reviewer: " + name));
            }
            if (!Rights.TALKS.contains(visitor)) {
                TALK.stream()
                        .filter(text::contains)
                        .forEach(words -> wrong.add(line + " tells what was said: " + words));
            }
        }
        return wrong;
    }

    /** The twin: what is done is seen, in the answer and in the database. */
    @Test
    void what_somebody_may_do_is_noticed() throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        Map.Entry<Verb, Form> naming = FORMS.entrySet().stream()
                .filter(form -> form.getKey().action().equals("institutionViewPage.nameContact"))
                .findFirst()
                .orElseThrow();
        try (Database database = Database.of(portal)) {
            Caller caller = Newcomers.caller(Visitor.SECRETARIAT, portal, database);
            Map<String, Long> before = database.checksums();
            assertThat(new Attempt(caller).with(naming.getKey(), naming.getValue()))
                    .isNotEmpty();
            assertThat(database.checksums()).isNotEqualTo(before);
        }
    }

    /** The twin: what nobody else reads is there to be read. */
    @Test
    void a_panel_reads_what_it_said() throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Caller caller = Newcomers.caller(Visitor.LEAD_ELSEWHERE, portal, database);
            String meeting = Subjects.of(database).fill("/scoring/meet.xhtml?submission={ripe}&criterion={talked}");
            assertThat(caller.get(meeting).body()).contains(TALK.get(0));
        }
    }

    @Test
    void nobody_is_signed_out_but_by_a_page_of_the_portal() {
        Caller caller =
                Caller.signedIn(Visitor.OBSERVER.email().orElseThrow(), Visitor.PASSWORD, PortalUnderTest.running());

        assertThat(caller.get(SIGN_OUT).statusCode()).isEqualTo(405);
        assertThat(caller.fromElsewhere().ask(Method.POST, SIGN_OUT).statusCode())
                .isEqualTo(403);
        assertThat(signedIn(caller)).isEqualTo(Answer.OPEN);

        assertThat(caller.ask(Method.POST, SIGN_OUT).statusCode()).isEqualTo(303);
        assertThat(signedIn(caller)).isEqualTo(Answer.CLOSED);
    }

    private static Answer signedIn(Caller caller) {
        return Answer.of(caller.get("/overview/home.xhtml"));
    }

    /** Writes a value of a version that nobody has, so that the allowed change nothing either. */
    private static Response ask(Caller caller, Line line, String path) {
        Method method = Method.valueOf(line.method());
        return method.hasBody() && method != Method.DELETE
                ? caller.sendJson(method, path, "{\"value\":\"1\",\"version\":987654}")
                : caller.ask(method, path);
    }
}
