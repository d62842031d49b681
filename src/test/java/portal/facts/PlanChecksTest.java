package portal.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static portal.facts.Actions.action;
import static portal.facts.Actions.before;
import static portal.facts.Actions.next;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.ActionStatus;
import portal.plan.PlansOfSubmission;
import portal.plan.Theme;
import portal.plan.advice.Advice;
import portal.plan.advice.LastAdvice;
import portal.plan.timeframe.TimeframeKind;
import portal.platform.faces.Texts;

class PlanChecksTest {

    private static final Actions LATER = action("Pay the fees of the register")
            .due(TimeframeKind.MONTH, LocalDate.of(2028, 1, 31))
            .ownedBy("Head of people");
    private static final Actions LAST = action("Open the glass workshop to schools")
            .due(TimeframeKind.MONTH, LocalDate.of(2029, 5, 31))
            .ownedBy("Glass workshop");

    @Test
    void a_plan_that_says_all_is_left_in_peace() {
        assertThat(PlanChecks.of(next(action("Train twelve mentors"), LATER, LAST), Set.of()))
                .isEmpty();
    }

    @Test
    void a_plan_without_actions_is_told_so_elsewhere() {
        assertThat(PlanChecks.of(next(), Set.of())).isEmpty();
    }

    @Test
    void a_measure_is_missing_or_without_a_number_or_without_a_start_but_never_two_of_them() {
        assertThat(found(action("Train mentors").measuredBy(" "))).containsExactly(Check.NO_MEASURE);
        assertThat(found(action("Train mentors").measuredBy("More mentors by 2027")))
                .containsExactly(Check.NO_NUMBER);
        assertThat(found(action("Train mentors").measuredBy("12 mentors by 2027")))
                .containsExactly(Check.NO_BASELINE);
    }

    @Test
    void nobody_owns_it() {
        assertThat(found(action("Train mentors").ownedBy(""))).containsExactly(Check.NO_OWNER);
    }

    @Test
    void a_date_is_missing_or_a_review_of_what_goes_on() {
        assertThat(found(action("Train mentors").due(TimeframeKind.UNDATED, null)))
                .containsExactly(Check.NO_DATE, Check.YEAR_WITHOUT_ACTIONS);
        assertThat(found(action("Train mentors").due(TimeframeKind.ONGOING, null)))
                .containsExactly(Check.ONGOING_WITHOUT_REVIEW, Check.YEAR_WITHOUT_ACTIONS);
        assertThat(found(action("Train mentors").due(TimeframeKind.RECURRING, null)))
                .containsExactly(Check.ONGOING_WITHOUT_REVIEW, Check.YEAR_WITHOUT_ACTIONS);
    }

    @Test
    void a_date_lies_outside_the_plan() {
        assertThat(found(action("Train mentors").due(TimeframeKind.MONTH, LocalDate.of(2031, 1, 31))))
                .contains(Check.OUTSIDE_WINDOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Review the grading", "To explore a register", "continue", "Support: technicians"})
    void the_first_word_promises_little(String words) {
        assertThat(found(action(words))).containsExactly(Check.VAGUE_VERB);
    }

    @Test
    void a_word_that_only_begins_like_one_does_not() {
        assertThat(found(action("Reviewers of theses are named"))).isEmpty();
        assertThat(found(action("Publish and review the handbook"))).isEmpty();
    }

    @Test
    void one_owner_carries_much_of_it_however_he_is_spelt() {
        List<Finding> findings = PlanChecks.of(
                next(
                        action("Train mentors").ownedBy("Forge managers"),
                        action("Pay fees").ownedBy("Forge manager and Head of people"),
                        action("Open doors").ownedBy("Estates").due(TimeframeKind.MONTH, LocalDate.of(2028, 1, 31)),
                        action("Publish a list").ownedBy("Press office"),
                        LAST),
                Set.of());

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.check()).isEqualTo(Check.OWNER_CONCENTRATION);
            assertThat(finding.title()).startsWith("Forge managers is named in 2 of 5 actions");
            assertThat(finding.title()).endsWith("in 3 of 5.");
        });
    }

    @Test
    void a_pillar_and_a_year_stay_empty() {
        List<Finding> findings =
                PlanChecks.of(next(action("Train mentors").under(Theme.VISIBILITY, Theme.RECOGNITION)), Set.of());

        assertThat(findings)
                .extracting(Finding::title)
                .containsExactly(
                        "No action is linked to Career development, Sustainability, Evaluating Impact.",
                        "Nothing happens in year 2 (September 2027 – August 2028), year 3 (September 2028 – August 2029).");
        assertThat(findings).noneMatch(Finding::isOfRows);
    }

    @ParameterizedTest
    @CsvSource({
        "Appoint a lead for the chemistry stores, true",
        "Publish a yearly list of equipment that is shared, false",
        "Finish action PR-07 in the new building, false"
    })
    void what_the_last_plan_left_open_comes_back_or_not(String newAction, boolean forgotten) {
        PlansOfSubmission plans = before(
                action("Publish the list of shared equipment each year")
                        .called("PR-07")
                        .became(ActionStatus.NOT_COMPLETE, "No time."),
                action(newAction),
                LATER,
                LAST);

        assertThat(PlanChecks.of(plans, Set.of()))
                .extracting(Finding::check)
                .isEqualTo(forgotten ? List.of(Check.OPEN_ACTION_FORGOTTEN) : List.of());
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_COMPLETE, The scheme was launched in spring., true",
        "NOT_COMPLETE, The scheme has not been launched., false",
        "NOT_STARTED, Work is under way in two faculties., true",
        "NOT_STARTED, No money was found., false",
        "COMPLETE, The survey is still to be analysed., true",
        "COMPLETE, All twelve were trained., false",
        "IN_PROGRESS, Delivered in full last year., true",
        "IN_PROGRESS, Not yet completed in one faculty., false",
        "SUPERSEDED, Launched under another name., false"
    })
    void the_account_says_another_thing_than_the_status(ActionStatus status, String account, boolean contradicted) {
        PlansOfSubmission plans = before(action("Train twelve mentors").became(status, account));

        assertThat(PlanChecks.of(plans, Set.of()))
                .extracting(Finding::check)
                .isEqualTo(contradicted ? List.of(Check.STATUS_CONTRADICTED) : List.of());
    }

    @Test
    void advice_of_the_last_letter_is_answered_by_an_action_or_by_words() {
        PlansOfSubmission plans = next(action("Train twelve mentors"), LATER, LAST);
        LastAdvice advice = new LastAdvice(List.of(
                advised(1, "Collect figures", 1L, ""),
                advised(2, "Name deputies", null, "Done last year"),
                advised(3, "Reach the foundry", null, " ")));
        PlansOfSubmission advised = new PlansOfSubmission(plans.previous(), plans.next(), advice);

        assertThat(PlanChecks.of(advised, Set.of(Check.ADVICE_UNANSWERED)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.title()).isEqualTo("1 of 3 points of advice in the last letter has no answer.");
                    assertThat(finding.blocking()).isTrue();
                    assertThat(finding.rows()).extracting(Finding.Row::name).containsExactly("Reach the foundry");
                    assertThat(finding.href("/plan/view.xhtml", finding.rows().get(0)))
                            .isEqualTo("/plan/advice.xhtml?id=2#advice-3");
                    assertThat(finding.href("", finding.rows().get(0))).isEqualTo("#advice-3");
                });
    }

    private static Advice advised(long id, String words, @Nullable Long action, String reason) {
        return new Advice(id, true, Instant.EPOCH, "Forward plan", words, action, 0, reason, 0);
    }

    @Test
    void only_what_the_form_says_holds_it_up() {
        PlansOfSubmission plans = next(action("Train mentors").ownedBy("").measuredBy(""), LATER, LAST);

        assertThat(PlanChecks.of(plans, Set.of(Check.NO_OWNER)))
                .filteredOn(Finding::blocking)
                .extracting(Finding::check)
                .containsExactly(Check.NO_OWNER);
    }

    @Test
    void a_finding_names_its_rows_and_links_to_them() {
        Finding finding = PlanChecks.of(next(action("Train mentors").ownedBy(""), LATER, LAST), Set.of())
                .get(0);

        assertThat(finding.title()).isEqualTo("1 of 3 actions has no owner.");
        assertThat(finding.rows().get(0).name()).isEqualTo("F1 Train mentors");
        assertThat(finding.href("/plan/edit.xhtml", finding.rows().get(0))).isEqualTo("/plan/edit.xhtml?id=2#action-1");
        assertThat(finding.href("", finding.rows().get(0))).isEqualTo("#action-1");
    }

    @ParameterizedTest
    @EnumSource
    void every_check_has_words(Check check) {
        assertThat(Texts.has("facts.check." + check)).isTrue();
        assertThat(Texts.has("facts.check." + check + ".advice")).isTrue();
    }

    private static List<Check> found(Actions action) {
        return PlanChecks.of(next(action, LATER, LAST), Set.of()).stream()
                .map(Finding::check)
                .toList();
    }
}
