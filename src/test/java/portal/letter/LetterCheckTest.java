package portal.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static portal.letter.Letters.aLetter;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.platform.faces.Texts;

class LetterCheckTest {

    private static final ReviewerNames REVIEWERS =
            new ReviewerNames(List.of("Ann Marsh", "Siân Ó Briain"), List.of("Ann Marsh", "Perpetua Lark"));

    @Test
    void a_letter_with_all_it_needs_passes() {
        assertThat(findings(aLetter().saying("The previous plan had {previous.actions.total} actions. It is *good*.")))
                .isEmpty();
    }

    @Test
    void an_empty_section_blocks() {
        assertThat(findings(aLetter().saying("Fine.").saying(" \n")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.error()).isTrue();
                    assertThat(finding.key()).isEqualTo("letter.finding.empty");
                    assertThat(finding.section()).isEqualTo(2);
                });
    }

    @Test
    void a_token_that_stands_for_nothing_blocks() {
        assertThat(keys(aLetter().saying("All {previous.actions.totl} of them.")))
                .containsExactly("letter.finding.token");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thanks to Ann Marsh.", "ANN\n marsh says so", "siân Ó briain agreed"})
    void a_reviewers_name_blocks(String words) {
        assertThat(keys(aLetter().saying(words))).containsExactly("letter.finding.reviewer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"The Joann Marshall building", "An marsh land", "A lark sang"})
    void other_words_are_no_reviewers_name(String words) {
        assertThat(keys(aLetter().saying(words))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Marsh, Ann of the archive", "The late Professor Marsh"})
    void a_reviewers_surname_blocks_until_it_is_kept_for_a_reason(String words) {
        assertThat(findings(aLetter().saying(words))).singleElement().satisfies(finding -> {
            assertThat(finding.error()).isTrue();
            assertThat(finding.objection()).isEqualTo(new Objection(1, "Marsh"));
            assertThat(finding.key()).isEqualTo("letter.finding.surname");
            assertThat(finding.text()).contains("keep it and say who");
        });

        Letter letter = aLetter().saying(words).draft();
        letter.keepWords(new WordsKept(new Objection(1, "Marsh"), "He died in 1911.", Letters.WRITER, Letters.NOW));
        assertThat(LetterCheck.of(letter, aLetter().saying(words).composed(), REVIEWERS, 2))
                .extracting(LetterFinding::error, LetterFinding::key)
                .containsExactly(tuple(false, "letter.finding.kept"));
    }

    @Test
    void a_namesake_in_the_register_is_pointed_out() {
        assertThat(findings(aLetter().saying("Perpetua Lark leads it")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.error()).isFalse();
                    assertThat(finding.key()).isEqualTo("letter.finding.register");
                    assertThat(Texts.has(finding.key())).isTrue();
                });
    }

    @Test
    void statuses_that_do_not_add_up_block() {
        assertThat(keys(aLetter().saying("Good.").knowing("previous.status.unknown", "2")))
                .containsExactly("letter.finding.sum");
    }

    @Test
    void nobody_to_write_to_blocks() {
        assertThat(keys(aLetter().saying("Good.").knowing("addressee.name", "")))
                .containsExactly("letter.finding.addressee");
    }

    @Test
    void one_signer_is_not_enough() {
        Letters letter = aLetter().saying("Good.");

        assertThat(LetterCheck.of(letter.draft(), letter.composed(), REVIEWERS, 1))
                .extracting(LetterFinding::key)
                .containsExactly("letter.finding.signers");
    }

    @Test
    void what_the_typeface_cannot_draw_blocks() {
        assertThat(keys(aLetter().saying("Well done 🎉"))).containsExactly("letter.finding.drawn");
    }

    @ParameterizedTest
    @CsvSource({
        "The previous plan had 36 actions., letter.finding.actions",
        "There were 36 planned actions in it., letter.finding.actions",
        "31 are complete., letter.finding.status",
        "three are complete., letter.finding.status",
        "Of them 5 are not complete., letter.finding.status",
        "Four are in progress., letter.finding.status",
        "30 out of the 36 are complete., letter.finding.status",
        "Thirty-six actions were planned., letter.finding.actions",
        "thirty‑one are complete., letter.finding.status"
    })
    void a_typed_count_that_a_fact_contradicts_blocks(String words, String key) {
        assertThat(findings(aLetter().saying(words))).singleElement().satisfies(finding -> {
            assertThat(finding.error()).isTrue();
            assertThat(finding.objection()).isNotNull();
            assertThat(finding.key()).isEqualTo(key);
            assertThat(Texts.has(finding.key())).isTrue();
        });
    }

    @Test
    void a_typed_count_that_is_kept_for_a_reason_blocks_no_more() {
        Letter letter = aLetter()
                .saying("We advise 36 actions. Of them 5 are not complete.")
                .draft();
        letter.keepWords(new WordsKept(new Objection(1, "36 actions"), " It is advice. ", Letters.WRITER, Letters.NOW));

        List<LetterFinding> findings =
                LetterCheck.of(letter, aLetter().saying("We advise 36 actions.").composed(), REVIEWERS, 2);

        assertThat(findings).extracting(LetterFinding::error).containsExactly(false, true);
        assertThat(findings.get(0).text())
                .isEqualTo("“36 actions” stands although a check objects. Wren Writer keeps it: It is advice.");
    }

    @Test
    void nobody_keeps_a_number_without_a_reason() {
        Objection number = new Objection(1, "36 actions");

        assertThatThrownBy(() -> new WordsKept(number, " ", Letters.WRITER, Letters.NOW))
                .isInstanceOf(KeepReasonMissing.class);
    }

    @Test
    void a_few_actions_picked_out_are_only_pointed_out() {
        assertThat(findings(aLetter().saying("Two of the actions depend on others.")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.key()).isEqualTo("letter.finding.actions");
                    assertThat(finding.error()).isFalse();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A plan of 24 months.", "The 24-month plan.", "A plan of twenty-four months."})
    void other_months_are_pointed_out(String words) {
        assertThat(findings(aLetter().saying(words))).singleElement().satisfies(finding -> {
            assertThat(finding.error()).isFalse();
            assertThat(finding.key()).isEqualTo("letter.finding.months");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thirty-seven actions, of which thirty are complete, three are in progress and four are not complete.",
                "37 actions, of which 30 are complete, three are in progress and four are not complete.",
                "The 36-month plan has 34 actions.",
                "30 of them, a large majority, are complete.",
                "30 of 37 actions are complete.",
                "Four of the 37 are not complete.",
                "30 have been completed, three are in progress and four have not been completed.",
                "Four are not yet complete. 4 are incomplete.",
                "Of the twelve leads, three say theirs are in progress.",
                "One action stands out. It took 6 months.",
                "1,180 technicians in 7 faculties"
            })
    void numbers_that_agree_are_left_alone(String words) {
        assertThat(findings(aLetter().saying(words))).isEmpty();
    }

    @Test
    void a_finding_says_itself_in_words() {
        assertThat(findings(aLetter().saying("The previous plan had 36 actions."))
                        .get(0)
                        .text())
                .isEqualTo("You wrote “36 actions”. No count in the tables is that: the previous plan has 37 actions,"
                        + " the new one 34.");
    }

    @ParameterizedTest
    @CsvSource({"none, 0", "Four, 4", "nineteen, 19", "twenty, 20", "thirty-seven, 37", "ninety nine, 99", "1180, 1180"
    })
    void numbers_are_read_in_figures_and_in_words(String typed, long number) {
        assertThat(typed).containsPattern(Pattern.compile("^" + NumberWords.PATTERN + "$", Pattern.CASE_INSENSITIVE));
        assertThat(NumberWords.of(typed)).isEqualTo(number);
    }

    private static List<String> keys(Letters letter) {
        return findings(letter).stream().map(LetterFinding::key).toList();
    }

    private static List<LetterFinding> findings(Letters letter) {
        return LetterCheck.of(letter.draft(), letter.composed(), REVIEWERS, 2);
    }
}
