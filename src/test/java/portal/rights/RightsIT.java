package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

/** Tries every line of the tables of rights and of verbs as every kind of visitor. */
@InBrowser
class RightsIT {
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

    private static final Set<Visitor> MAY_NOT_KNOW_REVIEWERS = Set.of(
            Visitor.NOBODY,
            Visitor.DISABLED,
            Visitor.EDITOR,
            Visitor.APPROVER,
            Visitor.EDITOR_ONLY,
            Visitor.EDITOR_ELSEWHERE,
            Visitor.EDITOR_WITH_LETTER);

    private static final List<Form> FORMS = new ArrayList<>();
    private static final List<String> UNSEEN = new ArrayList<>();

    @BeforeAll
    static void take_each_form_from_the_page_of_one_who_may_send_it(People people, PortalUnderTest portal)
            throws SQLException {
        try (Database database = Database.of(portal)) {
            Newcomers.join(database);
            Subjects subjects = Subjects.of(database);
            Map<String, Page> windows = new HashMap<>();
            for (Verb verb : Verbs.TABLE) {
                Page page = windows.computeIfAbsent(verb.by(), by -> people.signedIn(by, Visitor.PASSWORD));
                page.navigate(subjects.fill(verb.view()));
                Form.on(page, verb).ifPresentOrElse(FORMS::add, () -> UNSEEN.add(verb + " at " + page.url()));
            }
        }
    }

    @Test
    void those_who_may_see_the_button() {
        assertThat(UNSEEN).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void a_visitor_gets_what_the_tables_say_and_changes_nothing(Visitor visitor, People people, PortalUnderTest portal)
            throws SQLException {
        try (Database database = Database.of(portal)) {
            Page window = Newcomers.window(visitor, people, database);
            Map<String, Long> before = database.checksums();
            List<String> wrong = new ArrayList<>(opened(visitor, window, portal, Subjects.of(database)));
            Attempt attempt = new Attempt(window, portal);
            FORMS.stream()
                    .filter(form -> !form.verb().may().contains(visitor))
                    .forEach(form -> wrong.addAll(attempt.with(form)));
            assertThat(wrong).isEmpty();
            assertThat(database.checksums()).isEqualTo(before);
        }
    }

    private static List<String> opened(Visitor visitor, Page window, PortalUnderTest portal, Subjects subjects) {
        List<String> wrong = new ArrayList<>();
        for (Line line : Rights.TABLE) {
            APIResponse answer = ask(window, portal, line, subjects.fill(line.template()));
            if (Answer.of(answer) != line.expected(visitor)) {
                wrong.add(line + " answers " + answer.status() + " and should be " + line.expected(visitor));
            }
            if (MAY_NOT_KNOW_REVIEWERS.contains(visitor)) {
                String text = answer.text();
                REVIEWERS.stream()
                        .filter(text::contains)
                        .forEach(name -> wrong.add(line + " tells the name of a reviewer: " + name));
            }
        }
        return wrong;
    }

    /** The twin: what is done is seen, in the answer and in the database. */
    @Test
    void what_somebody_may_do_is_noticed(People people, PortalUnderTest portal) throws SQLException {
        Form form = FORMS.stream()
                .filter(one -> one.verb().action().equals("institutionViewPage.nameContact"))
                .findFirst()
                .orElseThrow();
        try (Database database = Database.of(portal)) {
            Page window = Newcomers.window(Visitor.SECRETARIAT, people, database);
            Map<String, Long> before = database.checksums();
            assertThat(new Attempt(window, portal).with(form)).isNotEmpty();
            assertThat(database.checksums()).isNotEqualTo(before);
        }
    }

    @Test
    void nobody_is_signed_out_but_by_a_page_of_the_portal(People people, PortalUnderTest portal) {
        Page page = people.signedIn(Visitor.OBSERVER.email().orElseThrow(), Visitor.PASSWORD);
        String address = portal.url("/identity/sign-out").toString();

        assertThat(page.request().get(address).status()).isEqualTo(405);
        assertThat(page.request().post(address).status()).isEqualTo(403);
        assertThat(signedIn(page, portal)).isEqualTo(Answer.OPEN);

        RequestOptions own = RequestOptions.create()
                .setMaxRedirects(0)
                .setHeader("Origin", portal.url().toString());
        assertThat(page.request().post(address, own).status()).isEqualTo(303);
        assertThat(signedIn(page, portal)).isEqualTo(Answer.CLOSED);
    }

    private static Answer signedIn(Page page, PortalUnderTest portal) {
        RequestOptions once = RequestOptions.create().setMaxRedirects(0);
        return Answer.of(page.request().get(portal.url("/overview/home.xhtml").toString(), once));
    }

    /** Writes a value of a version that nobody has, so that the allowed change nothing either. */
    private static APIResponse ask(Page page, PortalUnderTest portal, Line line, String path) {
        RequestOptions options = RequestOptions.create()
                .setMethod(line.method())
                .setMaxRedirects(0)
                .setHeader("Origin", portal.url().toString());
        if (line.method().startsWith("P")) {
            options.setHeader("Content-Type", "application/json").setData("{\"value\":\"1\",\"version\":987654}");
        }
        return page.request().fetch(portal.url(path).toString(), options);
    }
}
