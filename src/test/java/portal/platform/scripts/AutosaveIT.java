package portal.platform.scripts;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

@InBrowser
class AutosaveIT {

    private static final Duration PAUSE = Duration.ofSeconds(2);

    @Test
    void text_is_saved_after_a_pause_and_on_leaving_the_field(People people) {
        Desk desk = Desk.of(people);
        desk.type("one two three");
        desk.later(PAUSE.minusMillis(1));
        assertThat(desk.saves()).isEmpty();
        desk.later(Duration.ofMillis(1));
        assertThat(desk.state()).containsText("Saved at");
        desk.type("one two three four");
        desk.leaveField();
        assertThat(desk.state()).containsText("Saved at");
        assertThat(desk.saves())
                .containsExactly(
                        "{\"value\":\"one two three\",\"version\":1}",
                        "{\"value\":\"one two three four\",\"version\":2}");
    }

    @Test
    void a_broken_connection_is_told_until_it_is_mended(People people) {
        Desk desk = Desk.of(people).answering(0);
        desk.type("kept");
        desk.leaveField();
        assertThat(desk.trouble()).isVisible();
        assertThat(desk.page().locator(".save-trouble")).containsText("One answer is not saved");
        desk.later(PAUSE);
        assertThat(desk.state()).containsText("Saved at");
        assertThat(desk.trouble()).hasCount(0);
        assertThat(desk.page().locator(".save-trouble")).hasCount(0);
    }

    @Test
    void a_server_that_says_nothing_is_told_within_three_seconds(People people) {
        Desk desk = Desk.of(people).answering(Desk.SILENT);
        desk.type("kept");
        desk.leaveField();
        desk.later(Duration.ofSeconds(3));
        assertThat(desk.trouble()).isVisible();
    }

    @Test
    void a_failing_server_is_told_and_tried_again(People people) {
        Desk desk = Desk.of(people).answering(500);
        desk.type("kept");
        desk.leaveField();
        assertThat(desk.trouble()).isVisible();
        desk.later(PAUSE);
        assertThat(desk.state()).containsText("Saved at");
        assertThat(desk.saves()).hasSize(2);
    }

    @Test
    void after_signing_in_again_the_text_is_saved_by_itself(People people) {
        Desk desk = Desk.of(people).answering(401);
        desk.signedInAs(0);
        desk.type("kept");
        desk.leaveField();
        assertThat(desk.trouble()).containsText("signed out");
        desk.signedInAs(8);
        assertThat(desk.trouble()).containsText("somebody else");
        desk.signedInAs(7);
        assertThat(desk.state()).containsText("Saved at");
        assertThat(desk.saves()).hasSize(2);
    }

    @Test
    void a_refusal_gives_its_reason_and_is_not_repeated(People people) {
        Desk desk = Desk.of(people).answering(422, 422, 422);
        desk.type("late");
        desk.leaveField();
        assertThat(desk.trouble()).containsText("It was handed in.");
        desk.later(Duration.ofMinutes(1));
        assertThat(desk.saves()).hasSize(1);
    }

    @Test
    void two_versions_are_shown_and_the_person_chooses(People people) {
        Desk desk = Desk.of(people).answering(409);
        desk.type("mine");
        desk.leaveField();
        assertThat(desk.page().locator(".conflict")).containsText("Tomos Pryce");
        assertThat(desk.page().locator(".conflict")).containsText("theirs");
        button(desk, "Keep mine").click();
        assertThat(desk.state()).containsText("Saved at");
        assertThat(desk.saves().get(1)).isEqualTo("{\"value\":\"mine\",\"version\":40}");
    }

    @Test
    void their_version_can_be_taken(People people) {
        Desk desk = Desk.of(people).answering(409);
        desk.type("mine");
        desk.leaveField();
        button(desk, "Take theirs").click();
        assertThat(desk.page().locator("#answer")).hasValue("theirs");
        assertThat(desk.page().locator(".save-trouble")).hasCount(0);
        assertThat(desk.saves()).hasSize(1);
    }

    @Test
    void text_that_was_never_stored_is_offered_again_to_its_writer_alone(People people) {
        Desk desk = Desk.of(people).answering(500);
        desk.type("precious words");
        desk.leaveField();
        assertThat(desk.trouble()).isVisible();
        desk.answering(500, 500, 500, 500);
        desk.open("8");
        assertThat(desk.page().locator(".draft-offer")).hasCount(0);
        desk.open("7");
        assertThat(desk.page().locator(".draft-offer")).containsText("precious words");
    }

    @Test
    void handing_in_twice_is_one_request_and_waits_for_the_text(People people) {
        Desk desk = Desk.of(people);
        desk.type("typed just now");
        desk.page().evaluate("() => { const b = document.querySelector('button[name=go]'); b.click(); b.click(); }");
        desk.page().waitForURL("**/made-up");
        assertThat(desk.saves()).containsExactly("{\"value\":\"typed just now\",\"version\":1}");
        assertThat(desk.posts()).containsExactly("go=1");
    }

    @ParameterizedTest
    @CsvSource({"Sign out and keep it here,1", "Sign out and throw it away,0"})
    void text_that_is_not_taken_keeps_nobody_signed_in(String answer, int offers, People people) {
        Desk desk = Desk.of(people).answering(422);
        desk.type("too late");
        desk.leaveField();
        assertThat(desk.trouble()).containsText("It was handed in.");
        desk.page().locator("button[name=out]").click();
        button(desk, answer).click();
        desk.page().waitForURL("**/made-up");
        assertThat(desk.posts()).containsExactly("out=1");
        desk.open("7");
        assertThat(desk.page().locator(".draft-offer")).hasCount(offers);
    }

    @Test
    void the_count_says_when_there_are_too_many_words(People people) {
        Desk desk = Desk.of(people);
        desk.type("one two three four five six well-known");
        assertThat(desk.page().locator("#answer-count")).hasText("7 of 5 words, over the limit by 2");
    }

    private static com.microsoft.playwright.Locator button(Desk desk, String name) {
        return desk.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
