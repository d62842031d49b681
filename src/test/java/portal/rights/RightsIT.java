package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Connection.Method;
import org.jsoup.Connection.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.PortalUnderTest;
import portal.support.calling.Caller;

/** Opens every line of the table of rights as every kind of visitor. */
class RightsIT {
    private static final String SIGN_OUT = "/identity/sign-out";

    /** What the demo's panel of Northwold says to each other: nobody else ever reads a word of it. */
    private static final List<String> TALK = List.of(
            "three levels apart here", "one owner with many hats", "I had looked for them in this section only");

    @BeforeAll
    static void people_join_who_have_nothing_yet() throws SQLException {
        try (Database database = Database.of(PortalUnderTest.running())) {
            Newcomers.join(database);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_visitor_gets_what_the_table_says_and_changes_nothing(Visitor visitor) throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Caller caller = Newcomers.caller(visitor, portal, database);
            Map<String, Long> before = database.checksums();
            List<String> wrong = opened(visitor, caller, Subjects.of(database));
            assertThat(wrong).isEmpty();
            assertThat(database.checksums()).isEqualTo(before);
        }
    }

    private static List<String> opened(Visitor visitor, Caller caller, Subjects subjects) {
        List<String> wrong = new ArrayList<>();
        for (Line line : Rights.TABLE) {
            Response answer = line.sent(caller, subjects.fill(line.template()));
            if (Answer.of(answer) != line.expected(visitor)) {
                wrong.add(line + " answers " + answer.statusCode() + " and should be " + line.expected(visitor));
            }
            String text = answer.body();
            if (!Rights.HEARS.contains(visitor)) {
                TALK.stream()
                        .filter(text::contains)
                        .forEach(words -> wrong.add(line + " tells what was said: " + words));
            }
        }
        return wrong;
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
}
