package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import portal.letter.LetterNotReady;
import portal.letter.LetterState;
import portal.letter.Objection;
import portal.letter.SectionHistoryQueries;
import portal.platform.access.AccessRefused;
import portal.platform.rest.SaveRequest;
import portal.support.inside.InsidePortal;

/** In sign-off a letter stands still, whatever becomes of the records behind it. */
@InsidePortal
class FrozenLetterIT extends LetterAtTheBoard {

    @Inject
    SectionHistoryQueries history;

    @Test
    void what_the_institution_changes_during_sign_off_stays_out_of_the_letter() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        String words = queries.view(ground.chair(), letter).textSha256();
        sign(ground.chair(), words);
        run("UPDATE institution SET name = 'University of Elsewhere', addressee_name = 'Mallory',"
                + " addressee_salutation = 'Dear Mallory' WHERE id = " + ground.institutionId());

        assertThat(sign(ground.lead(), words)).isTrue();

        assertThat(queries.view(ground.editor(), letter).html())
                .contains("Professor Ada Penrose")
                .doesNotContain("Mallory", "Elsewhere");
    }

    @Test
    void a_returned_letter_takes_up_what_the_institution_has_changed() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        run("UPDATE institution SET addressee_name = 'Professor New' WHERE id = " + ground.institutionId());
        board.returnLetter(ground.lead(), letter, "It has a new head.");
        letters.sendToSignOff(ground.secretariat(), letter);

        assertThat(queries.view(ground.chair(), letter).html()).contains("Professor New");
    }

    @Test
    void the_checks_are_made_again_before_it_is_issued() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        run("UPDATE letter_section SET text = 'Well done 🎉' WHERE letter_id = " + letter);
        sign(ground.chair());

        assertThatThrownBy(() -> sign(ground.lead())).isInstanceOf(LetterNotReady.class);
        assertThat(state()).isEqualTo(LetterState.IN_SIGN_OFF);
    }

    @Test
    void a_typed_number_that_the_tables_contradict_stops_the_letter_until_it_is_kept_for_a_reason() throws Exception {
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("There were 36 actions.", 1));
        assertThatThrownBy(() -> letters.sendToSignOff(ground.secretariat(), letter))
                .isInstanceOf(LetterNotReady.class);

        Objection number =
                queries.draft(ground.secretariat(), letter).objections().get(0).objection();
        letters.keepWords(ground.secretariat(), letter, Objects.requireNonNull(number), "It is that of another plan.");
        letters.sendToSignOff(ground.secretariat(), letter);

        assertThat(state()).isEqualTo(LetterState.IN_SIGN_OFF);
        assertThat(count("SELECT COUNT(*) FROM timeline_entry WHERE what = 'letter.words-kept'"
                        + " AND after_value LIKE '%36 actions%another plan.' AND subject_id = "
                        + ground.submissionId()))
                .isEqualTo(1);
    }

    @Test
    void somebody_who_was_asked_to_review_and_has_left_is_not_named() throws Exception {
        run("INSERT INTO account (email, name, state, created_at) VALUES ('left-" + letter
                + "@letters.example.org', 'Quill Farthing', 'DISABLED', '2026-01-01')");
        run("INSERT INTO assignment (submission_id, reviewer_id, state, offered_at) SELECT " + ground.submissionId()
                + ", id, 'DECLINED', '2026-01-01' FROM account WHERE email = 'left-" + letter
                + "@letters.example.org'");
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("Quill Farthing liked it.", 1));

        assertThatThrownBy(() -> letters.sendToSignOff(ground.secretariat(), letter))
                .isInstanceOf(LetterNotReady.class);
    }

    @Test
    void a_section_tells_who_changed_which_words_to_those_who_write() {
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("Show what changed.", 1));

        assertThat(history.of(ground.secretariat(), letter, section).changes())
                .hasSize(2)
                .first()
                .satisfies(change -> {
                    assertThat(change.by()).isEqualTo(ground.secretariat().name());
                    assertThat(change.added()).isPositive();
                    assertThat(change.removed()).isPositive();
                });
        assertThatThrownBy(() -> history.of(ground.chair(), letter, section)).isInstanceOf(AccessRefused.class);
    }
}
