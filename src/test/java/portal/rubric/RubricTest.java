package portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.TextTooLong;

/** The life of a version, told of a rubric; a form lives the same. */
class RubricTest {

    private static final Instant OPENING = Instant.parse("2026-09-01T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    void criteria_stand_in_the_order_in_which_they_were_asked() {
        Rubric rubric = draft("A1", "A2", "A3");

        assertThat(codes(rubric)).containsExactly("A1", "A2", "A3");
    }

    @Test
    void a_draft_may_be_as_unfinished_as_it_likes_and_says_what_it_lacks() {
        Rubric rubric = Rubric.begin("", 2, 9, "Only one");
        write(rubric.add(), "level-1", "A sentence.");

        assertThat(rubric.gaps())
                .extracting(Gap::what)
                .containsExactly("title", "levels", "criterion.code", "criterion.title", "criterion.question");
        assertThatThrownBy(() -> rubric.makeAvailable(DAY)).isInstanceOf(VersionIncomplete.class);
    }

    @Test
    void a_rubric_without_criteria_is_not_made_available() {
        Rubric rubric = Rubric.begin("Index", 2, 9, "Low\nHigh");

        assertThat(rubric.gaps()).containsExactly(Gap.of("criteria", "criteria"));
    }

    @Test
    void a_level_without_a_sentence_is_missed_in_its_field() {
        Rubric rubric = draft("A1");
        write(rubric.criteria().get(0), "level-3", " ");

        assertThat(rubric.gaps()).extracting(Gap::field).containsExactly("level-3");
        assertThat(rubric.gaps().get(0).text()).isEqualTo("A1 Name: the sentence for level 3");
    }

    @Test
    void two_criteria_of_one_code_can_be_saved_and_not_made_available() {
        Rubric rubric = draft("A1", "a1");

        assertThat(rubric.gaps()).extracting(Gap::what).containsExactly("criterion.code-twice", "criterion.code-twice");
    }

    @Test
    void how_many_levels_there_are_is_up_to_who_names_them() {
        Rubric rubric = draft("A1");
        assertThat(rubric.gaps()).isEmpty();

        rubric.cell("levels").orElseThrow().put().accept("None\n\n Some \nMuch\nAll\nMore");

        assertThat(rubric.levels()).containsExactly("None", "Some", "Much", "All", "More");
        assertThat(rubric.gaps()).extracting(Gap::field).containsExactly("level-5");
    }

    @Test
    void what_was_taken_out_is_missing_nowhere_and_comes_back_as_it_was() {
        Rubric rubric = draft("A1", "A2");
        Criterion first = rubric.criteria().get(0);
        write(first, "question", "");

        first.keep(false);
        assertThat(codes(rubric)).containsExactly("A2");
        assertThat(rubric.gaps()).isEmpty();
        assertThat(rubric.next(2).parts()).hasSize(1);

        first.keep(true);
        assertThat(codes(rubric)).containsExactly("A1", "A2");
    }

    @Test
    void facts_are_chosen_one_by_one() {
        Criterion criterion = draft("A1").criteria().get(0);

        write(criterion, "fact-plan.with-owner", "true");
        write(criterion, "fact-plan.months", "true");
        write(criterion, "fact-plan.with-owner", "false");

        assertThat(criterion.facts()).containsExactly("plan.months");
    }

    @Test
    void the_next_version_says_all_that_this_one_says_and_is_a_draft() {
        Rubric rubric = draft("A1", "A2");
        rubric.makeAvailable(DAY);
        rubric.freeze(OPENING);

        Rubric next = rubric.next(2);

        assertThat(next.life().state()).isEqualTo(VersionState.DRAFT);
        assertThat(next.versionNo()).isEqualTo(2);
        assertThat(next.series()).isEqualTo(rubric.series());
        assertThat(next.gaps()).isEmpty();
        assertThat(codes(next)).containsExactly("A1", "A2");
        assertThat(next.criteria().get(1).descriptor(4)).isEqualTo("Level 4 of A2.");
    }

    @Test
    void what_differs_from_the_version_before_is_listed_place_by_place() {
        Rubric before = draft("A1", "A2");
        Rubric after = before.next(2);
        write(after.criteria().get(0), "level-2", "Something else.");
        write(after.criteria().get(1), "code", "B1");

        List<VersionChange> changes = VersionChange.between(
                RubricDetail.of(before).wording(), RubricDetail.of(after).wording());

        assertThat(changes).hasSize(1 + 6 + 6);
        assertThat(changes.get(0)).isEqualTo(new VersionChange("A1, level 2", "Level 2 of A1.", "Something else."));
        assertThat(changes).contains(new VersionChange("B1, question", "", "What?"));
        assertThat(changes).endsWith(new VersionChange("A2, level 4", "Level 4 of A2.", ""));
        assertThat(VersionChange.between(
                        RubricDetail.of(before).wording(),
                        RubricDetail.of(before.next(2)).wording()))
                .isEmpty();
    }

    @Test
    void a_version_is_taken_back_until_a_round_has_chosen_it() {
        Rubric rubric = draft("A1");
        rubric.makeAvailable(DAY);
        assertThat(rubric.life().state()).isEqualTo(VersionState.AVAILABLE);
        assertThatThrownBy(rubric::requireDraft).isInstanceOf(VersionAvailable.class);
        assertThatThrownBy(() -> rubric.takeBack(List.of("Spring"))).isInstanceOf(VersionChosen.class);

        rubric.takeBack(List.of());

        assertThat(rubric.life().state()).isEqualTo(VersionState.DRAFT);
    }

    @Test
    void a_frozen_version_is_neither_written_nor_taken_back_nor_frozen_again() {
        Rubric rubric = draft("A1");
        assertThatThrownBy(() -> rubric.freeze(OPENING)).isInstanceOf(VersionNotAvailable.class);
        rubric.makeAvailable(DAY);

        assertThat(rubric.freeze(OPENING)).isTrue();
        assertThat(rubric.freeze(OPENING.plusSeconds(60))).isFalse();

        assertThat(rubric.life().frozenAt()).isEqualTo(OPENING);
        assertThatThrownBy(rubric::requireDraft).isInstanceOf(VersionFrozen.class);
        assertThatThrownBy(() -> rubric.takeBack(List.of())).isInstanceOf(VersionFrozen.class);
    }

    @Test
    void rounds_may_choose_a_version_from_its_day_on() {
        VersionLife life = new VersionLife(DAY, null);

        assertThat(life.isInUseOn(DAY.minusDays(1))).isFalse();
        assertThat(life.isInUseOn(DAY)).isTrue();
        assertThat(new VersionLife(null, null).isInUseOn(DAY)).isFalse();
    }

    @Test
    void what_does_not_fit_is_refused_and_never_cut_off() {
        Criterion criterion = draft("A1").criteria().get(0);

        assertThatThrownBy(() -> criterion.write(
                        "code", new SaveRequest("A code that is far too long", 0), Actor.PORTAL, OPENING))
                .isInstanceOf(TextTooLong.class);
        assertThat(criterion.code()).isEqualTo("A1");
    }

    private static List<String> codes(Rubric rubric) {
        return rubric.criteria().stream().map(Criterion::code).toList();
    }

    private static Rubric draft(String... codes) {
        Rubric rubric = Rubric.begin("Stage two rubric", 2, 9, "One\nTwo\nThree\nFour");
        for (String code : codes) {
            VersionPart criterion = rubric.add();
            write(criterion, "code", code);
            write(criterion, "title", "Name");
            write(criterion, "question", "What?");
            for (int level = 1; level <= 4; level++) {
                write(criterion, "level-" + level, "Level " + level + " of " + code + ".");
            }
        }
        return rubric;
    }

    private static void write(VersionPart part, String field, String text) {
        part.cell(field).orElseThrow().put().accept(text);
    }
}
