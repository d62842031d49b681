package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.platform.faces.Texts;
import portal.support.PortalUnderTest;
import portal.support.calling.Caller;
import portal.support.calling.Form;

/** Tries every line of the table of verbs as every kind of visitor who may not do it. */
class VerbsIT {

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
    void a_visitor_does_only_what_the_table_says(Visitor visitor) throws SQLException {
        PortalUnderTest portal = PortalUnderTest.running();
        try (Database database = Database.of(portal)) {
            Caller caller = Newcomers.caller(visitor, portal, database);
            Map<String, Long> before = database.checksums();
            List<String> wrong = new ArrayList<>();
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
}
