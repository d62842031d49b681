package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

/** Tries every line of the table of rights as every kind of visitor. */
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

    private static final Set<Visitor> MAY_NOT_KNOW_REVIEWERS =
            Set.of(Visitor.NOBODY, Visitor.EDITOR, Visitor.EDITOR_ELSEWHERE, Visitor.EDITOR_WITH_LETTER);

    @ParameterizedTest
    @EnumSource
    void a_visitor_gets_what_the_table_says_and_nothing_else(Visitor visitor, People people, PortalUnderTest portal)
            throws SQLException {
        Subjects subjects = Subjects.of(portal.database());
        Page page = visitor.email()
                .map(email -> people.signedIn(email, Visitor.PASSWORD))
                .orElseGet(people::somebody);
        List<String> wrong = new ArrayList<>();
        for (Line line : Rights.TABLE) {
            APIResponse answer = ask(page, portal, line, subjects.fill(line.template()));
            boolean open = line.open().contains(visitor);
            if (Line.opens(answer.status()) != open) {
                wrong.add(line + " answers " + answer.status() + " and should be " + (open ? "open" : "closed"));
            }
            if (MAY_NOT_KNOW_REVIEWERS.contains(visitor)) {
                String text = answer.text();
                REVIEWERS.stream()
                        .filter(text::contains)
                        .forEach(name -> wrong.add(line + " tells the name of a reviewer: " + name));
            }
        }
        assertThat(wrong).isEmpty();
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
