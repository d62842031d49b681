package portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jsoup.Connection;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import portal.journey.RoundCast.Seat;
import portal.platform.faces.Texts;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.Screenshots;
import portal.support.calling.Caller;
import portal.support.calling.Form;

/**
 * A whole round: twenty institutions submit, fifteen reviewers are asked, one of whom may not be, one declines, one is in conflict
 * and one is late; a panel disagrees and talks; in the end all panels have agreed. What only happens once is done in a browser; what
 * everybody does is sent as the browser would.
 */
@InBrowser
class WholeRoundIT {

    private static final String PASSWORD = "kettle-orchid-lathe-27";
    private static final int PLACES = 3 * RoundCast.INSTITUTIONS;

    private final Map<String, Caller> callers = new HashMap<>();

    @Test
    void twenty_submissions_go_from_call_to_agreed_feedback(People people, PortalUnderTest portal) throws SQLException {
        try (RoundCast cast = RoundCast.gather(portal)) {
            institutionsSubmit(cast, portal);
            Page office = people.signedIn("rosalind@secretariat.example.org", PASSWORD);
            panelsAreProposed(office, cast, PLACES);
            assertThat(cast.atHome())
                    .as("people on the panel of their own institution")
                    .isZero();

            List<Seat> leaving = firstTwoOfDifferentPeople(cast);
            declines(people, leaving.get(0));
            declaresConflict(people, leaving.get(1), portal);
            accept(cast, portal);
            panelsAreProposed(office, cast, leaving.size());
            accept(cast, portal);
            assertThat(cast.seats().stream().filter(Seat::isAccepted)).hasSize(PLACES);

            reviewsBegin(cast, portal);
            Seat late = seats(cast, seat -> !seat.leading()).get(PLACES / 2);
            score(cast, portal, late);
            cast.daysPass();
            lateReviewIsNoticedAndComes(office, people, cast, late);
            panelTalks(people, cast);
            panelsAgree(cast, portal);

            assertThat(cast.in("CONSOLIDATED")).isEqualTo(RoundCast.INSTITUTIONS);
            office.navigate("/overview/round.xhtml?id=" + cast.round() + "&state=CONSOLIDATED");
            assertThat(office.locator("main tbody tr")).hasCount(RoundCast.INSTITUTIONS);
            Screenshots.take(office, "journey-whole-round");
        }
    }

    private void institutionsSubmit(RoundCast cast, PortalUnderTest portal) throws SQLException {
        for (int number = 0; number < RoundCast.INSTITUTIONS; number++) {
            Caller approver = caller(RoundCast.approver(number), portal);
            String page = "/submission/check.xhtml?id=" + cast.submissions().get(number);
            send(approver, page, "submission.check.submit");
        }
        assertThat(cast.in("SUBMITTED")).isEqualTo(RoundCast.INSTITUTIONS);
    }

    private static void panelsAreProposed(Page office, RoundCast cast, int places) {
        office.navigate("/panel/propose.xhtml?round=" + cast.round());
        assertThat(main(office)).containsText(places + " people are proposed. No place stays free.");
        assertThat(main(office)).not().containsText(RoundCast.LAPSED);
        press(office, "Ask all of them");
    }

    /** Two people who lead nothing there. */
    private static List<Seat> firstTwoOfDifferentPeople(RoundCast cast) throws SQLException {
        List<Seat> members = seats(cast, seat -> !seat.leading());
        Seat first = members.get(0);
        Seat second = members.stream()
                .filter(seat -> !seat.email().equals(first.email()) && seat.submissionId() != first.submissionId())
                .findFirst()
                .orElseThrow();
        return List.of(first, second);
    }

    private static void declines(People people, Seat seat) {
        Page reviewer = people.signedIn(seat.email(), PASSWORD);
        reviewer.navigate("/panel/respond.xhtml?id=" + seat.assignmentId());
        reviewer.getByLabel("Why can you not review it?").fill("We move to another building that month.");
        press(reviewer, "Decline the review");
        assertThat(main(reviewer)).containsText("Somebody else will be asked.");
    }

    private void declaresConflict(People people, Seat seat, PortalUnderTest portal) {
        Page reviewer = people.signedIn(seat.email(), PASSWORD);
        reviewer.navigate("/panel/respond.xhtml?id=" + seat.assignmentId());
        reviewer.getByLabel("Major: I should not review this institution at all")
                .check();
        reviewer.getByLabel("What is the conflict?").fill("My brother wrote the plan.");
        press(reviewer, "Declare the conflict");
        assertThat(main(reviewer)).containsText("You have been taken off the panel.");
        Caller caller = caller(seat.email(), portal);
        assertThat(caller.get("/submission/view.xhtml?id=" + seat.submissionId())
                        .statusCode())
                .isEqualTo(404);
    }

    private void accept(RoundCast cast, PortalUnderTest portal) throws SQLException {
        for (Seat seat : seats(cast, Seat::isOffered)) {
            String page = "/panel/respond.xhtml?id=" + seat.assignmentId();
            send(caller(seat.email(), portal), page, "panel.respond.accept.do");
        }
    }

    private void reviewsBegin(RoundCast cast, PortalUnderTest portal) throws SQLException {
        Caller office = caller("kwame@secretariat.example.org", portal);
        for (long submission : cast.submissions()) {
            send(office, "/panel/assign.xhtml?submission=" + submission, "panel.assign.begin");
        }
        assertThat(cast.in("UNDER_REVIEW")).isEqualTo(RoundCast.INSTITUTIONS);
    }

    /** Everybody but one; the panel of the first submission is apart on the first criterion. */
    private void score(RoundCast cast, PortalUnderTest portal, Seat late) throws SQLException {
        int apart = 1;
        for (Seat seat : seats(cast, Seat::isAccepted)) {
            boolean first = seat.submissionId() == cast.submissions().get(0);
            if (!seat.equals(late)) {
                score(caller(seat.email(), portal), seat, first ? apart++ : 2);
            }
        }
    }

    private static void score(Caller reviewer, Seat seat, int ofFirst) {
        String page = "/scoring/edit.xhtml?assignment=" + seat.assignmentId();
        Document sheet = reviewer.page(page);
        List<Element> levels = sheet.select("fieldset[data-autosave$=/level]");
        assertThat(levels).hasSize(14);
        save(reviewer, sheet.select("textarea[data-autosave$=/comment]").get(0), "As the appendix says.");
        for (Element level : levels) {
            save(reviewer, level, Integer.toString(level == levels.get(0) ? ofFirst : 2));
        }
        send(reviewer, page, "scoring.edit.submit.do");
    }

    private static void lateReviewIsNoticedAndComes(Page office, People people, RoundCast cast, Seat late) {
        office.navigate("/overview/round.xhtml?id=" + cast.round() + "&urgency=LATE");
        assertThat(main(office)).containsText("Reviews late");
        Page reviewer = people.signedIn(late.email(), PASSWORD);
        reviewer.navigate("/scoring/edit.xhtml?assignment=" + late.assignmentId());
        Locator criteria = reviewer.locator("#rubric fieldset");
        for (int criterion = 0; criterion < 14; criterion++) {
            criteria.nth(criterion).getByRole(AriaRole.RADIO).nth(1).check();
        }
        reviewer.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
        press(reviewer, "Submit review");
        assertThat(main(reviewer)).containsText("Your review has been submitted. Thank you.");
    }

    private static void panelTalks(People people, RoundCast cast) throws SQLException {
        long submission = cast.submissions().get(0);
        Seat lead = seats(cast, seat -> seat.leading() && seat.submissionId() == submission)
                .get(0);
        Page page = people.signedIn(lead.email(), PASSWORD);
        page.navigate("/scoring/discuss.xhtml?submission=" + submission);
        page.locator("main table").first().getByRole(AriaRole.LINK).first().click();
        page.waitForLoadState();
        page.getByLabel("Message to the panel").fill("One of us read the appendix, the others did not.");
        page.waitForFunction("() => !document.querySelector('[data-state=typing], [data-state=saving]')");
        press(page, "Show it to the panel");
        assertThat(main(page)).containsText("One of us read the appendix");
    }

    private void panelsAgree(RoundCast cast, PortalUnderTest portal) throws SQLException {
        for (Seat lead : seats(cast, Seat::leading)) {
            Caller caller = caller(lead.email(), portal);
            String page = "/scoring/consolidate.xhtml?submission=" + lead.submissionId();
            Document sheet = caller.page(page);
            sheet.select("fieldset[data-autosave$=/level]").forEach(level -> save(caller, level, "2"));
            sheet.select("textarea[data-autosave$=/reason]")
                    .forEach(reason -> save(caller, reason, "We read it together."));
            sheet.select("textarea[data-autosave*=/feedback/]")
                    .forEach(text -> save(caller, text, "We welcome what you have done."));
            send(caller, page, "scoring.consolidate.finish.do");
        }
    }

    private static List<Seat> seats(RoundCast cast, Predicate<Seat> wanted) throws SQLException {
        return cast.seats().stream()
                .filter(seat -> seat.isOffered() || seat.isAccepted())
                .filter(wanted)
                .toList();
    }

    private Caller caller(String email, PortalUnderTest portal) {
        return callers.computeIfAbsent(email, known -> Caller.signedIn(known, PASSWORD, portal));
    }

    /** Saves a value as the page's script does. */
    private static void save(Caller caller, Element place, String value) {
        String json = "{\"value\":\"%s\",\"version\":%s}".formatted(value, place.attr("data-version"));
        assertThat(caller.sendJson(Connection.Method.PUT, place.attr("data-autosave"), json)
                        .statusCode())
                .as(place.attr("data-autosave"))
                .isEqualTo(200);
    }

    /** Presses a button; the answer leads on to the page that says what was done. */
    private static void send(Caller caller, String page, String words) {
        Form form = Form.on(caller.page(page), Texts.of(words))
                .orElseThrow(() -> new AssertionError(page + " has no button " + words));
        assertThat(caller.send(form, false).statusCode()).as(page).isEqualTo(302);
    }

    private static void press(Page page, String button) {
        main(page)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .first()
                .click();
        page.waitForLoadState();
    }

    private static Locator main(Page page) {
        return page.getByRole(AriaRole.MAIN);
    }
}
