package portal.letter.factual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.facts.Facts;
import portal.platform.access.Actor;
import portal.submission.FactsAnswer;

/** What an institution can say about the facts of its letter, and what becomes of it. */
class FactualCheckTest {

    private static final Actor EDITOR = new Actor(7, "Edda Editor", "edda@example.org", Set.of());
    private static final Actor OFFICE = new Actor(1, "Wren Writer", "wren@example.org", Set.of());
    private static final Instant NOW = Instant.parse("2027-04-10T09:00:00Z");
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 4, 16);
    private static final CorrectionText WRONG = new CorrectionText("The plan", "It says 36.", "It is 24.");

    private final FactualCheck check =
            new FactualCheck(3, Facts.of(Map.of()), "<article/>", new CheckView.Asked("Wren Writer", NOW, LAST_DAY));

    @Test
    void all_is_right_while_nothing_is_listed() {
        check.confirm(EDITOR, NOW);

        assertThat(check.view().answer()).isEqualTo(FactsAnswer.CONFIRMED);
        assertThat(check.view().answeredBy()).isEqualTo("Edda Editor");
        assertThat(check.waiting()).isZero();
    }

    @Test
    void what_is_listed_is_not_right() {
        check.list(WRONG, EDITOR, NOW);

        assertThatThrownBy(() -> check.confirm(EDITOR, NOW)).isInstanceOf(CorrectionsListed.class);
        check.correct(EDITOR, NOW);
        assertThat(check.view().answer()).isEqualTo(FactsAnswer.CORRECTED);
        assertThat(check.waiting()).isEqualTo(1);
    }

    @Test
    void an_empty_list_is_not_sent_and_a_sent_one_is_closed() {
        assertThatThrownBy(() -> check.correct(EDITOR, NOW)).isInstanceOf(NoCorrectionListed.class);
        check.list(WRONG, EDITOR, NOW);
        check.correct(EDITOR, NOW);

        assertThatThrownBy(() -> check.list(WRONG, EDITOR, NOW)).isInstanceOf(CheckClosed.class);
        assertThatThrownBy(() -> check.correct(EDITOR, NOW)).isInstanceOf(CheckClosed.class);
        assertThatThrownBy(() -> check.drop(0)).isInstanceOf(CheckClosed.class);
    }

    @Test
    void the_time_is_over_after_the_last_day_and_what_was_listed_counts() {
        check.list(WRONG, EDITOR, NOW);

        assertThatThrownBy(() -> check.lapse(LAST_DAY, OFFICE, NOW)).isInstanceOf(CheckNotOver.class);
        check.lapse(LAST_DAY.plusDays(1), OFFICE, NOW);
        assertThat(check.view().answer()).isEqualTo(FactsAnswer.LAPSED);
        assertThat(check.waiting()).isEqualTo(1);
    }

    @Test
    void a_correction_is_made_or_declined_for_a_reason_once_the_institution_has_answered() {
        check.list(WRONG, EDITOR, NOW);
        assertThatThrownBy(() -> check.decide(0, CorrectionOutcome.CHANGED, "", OFFICE, NOW))
                .isInstanceOf(CheckNotOver.class);
        check.correct(EDITOR, NOW);

        assertThatThrownBy(() -> check.decide(0, CorrectionOutcome.NOT_CHANGED, " ", OFFICE, NOW))
                .isInstanceOf(CorrectionReasonNeeded.class);
        assertThat(check.waiting()).isEqualTo(1);
        assertThat(check.decide(0, CorrectionOutcome.NOT_CHANGED, " The form says 36. ", OFFICE, NOW))
                .isTrue();
        assertThat(check.view().corrections()).singleElement().satisfies(row -> assertThat(row.reason())
                .isEqualTo("The form says 36."));
    }

    @Test
    void a_correction_says_where_what_and_what_is_right() {
        assertThatThrownBy(() -> new CorrectionText(" ", "x", "y")).isInstanceOf(CorrectionIncomplete.class);
        assertThatThrownBy(() -> new CorrectionText("x", "y", "z".repeat(2001)))
                .isInstanceOf(CorrectionIncomplete.class);
    }
}
