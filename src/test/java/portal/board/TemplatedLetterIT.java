package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.institution.LetterLanguage;
import portal.letter.pdf.OrdinalDate;
import portal.letter.template.TemplateBeingPrepared;
import portal.letter.template.TemplateDayTaken;
import portal.letter.template.TemplateField;
import portal.letter.template.TemplateFrozen;
import portal.letter.template.TemplateNotReady;
import portal.letter.template.TemplateQueries;
import portal.letter.template.TemplateService;
import portal.platform.access.AccessRefused;
import portal.platform.access.NotFound;
import portal.platform.files.FileStore;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.time.UkTime;
import portal.support.inside.InsidePortal;

/** The words of letters in versions, and what a letter keeps of them. Each test has a stage of its own. */
@InsidePortal
class TemplatedLetterIT extends LetterAtTheBoard {

    private static final AtomicInteger STAGE = new AtomicInteger(1000);

    @Inject
    TemplateService templates;

    @Inject
    TemplateQueries wordings;

    @Inject
    FileStore files;

    @Inject
    Clock clock;

    private int stage;
    private long first;

    @BeforeEach
    void inTheFirstVersionOfAStage() throws Exception {
        stage = STAGE.incrementAndGet();
        first = templates.copy(ground.secretariat(), seeded(), stage, LetterLanguage.ENGLISH);
        templates.putInUse(ground.secretariat(), first, today());
        run("UPDATE letter SET template_id = " + first + " WHERE id = " + letter);
    }

    @Test
    void an_issued_letter_stays_as_it_is_whatever_becomes_of_its_template() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        sign(ground.chair());
        sign(ground.lead());
        byte[] before = pdf();
        String page = queries.view(ground.editor(), letter).html();

        assertThatThrownBy(() -> write(first, TemplateField.OPENING, "Other words.", 0))
                .isInstanceOf(TemplateFrozen.class);
        long second = templates.copy(ground.secretariat(), first, stage, LetterLanguage.ENGLISH);
        write(second, TemplateField.OPENING, "Other words.", 0);
        templates.putInUse(ground.secretariat(), second, today().plusDays(1));

        assertThat(pdf()).isEqualTo(before);
        assertThat(queries.view(ground.editor(), letter).html()).isEqualTo(page);
        assertThat(count("SELECT template_id FROM issued_copy WHERE letter_id = " + letter))
                .isEqualTo(first);
    }

    @Test
    void a_letter_that_is_written_follows_the_words_in_use_and_keeps_them_in_sign_off() throws Exception {
        write(first, TemplateField.OPENING, "Thanks from the first version.", 0);
        assertThat(html()).contains("Thanks from the first version.");

        letters.sendToSignOff(ground.secretariat(), letter);
        assertThatThrownBy(() -> write(first, TemplateField.OPENING, "Slipped in.", 1))
                .isInstanceOf(TemplateFrozen.class);
        long second = templates.copy(ground.secretariat(), first, stage, LetterLanguage.ENGLISH);
        write(second, TemplateField.OPENING, "Thanks from the second.", 0);
        run("UPDATE letter_template SET valid_from = '2020-01-01' WHERE id = " + first);
        templates.putInUse(ground.secretariat(), second, today());
        assertThat(html()).contains("Thanks from the first version.");

        board.returnLetter(ground.lead(), letter, "The board has a new name.");
        assertThat(html()).contains("Thanks from the second.");
        letters.sendToSignOff(ground.secretariat(), letter);
        assertThat(count("SELECT template_id FROM letter WHERE id = " + letter)).isEqualTo(second);
    }

    @Test
    void an_institution_has_its_letter_in_its_language_as_soon_as_there_are_words_in_it() throws Exception {
        run("UPDATE letter_template SET stage = 7 WHERE stage = " + stage);
        stage = 7;
        run("UPDATE institution SET letter_language = 'WELSH' WHERE id = (SELECT institution_id FROM letter WHERE id = "
                + letter + ")");
        assertThat(html()).contains("lang=\"en-GB\"", "Re:");

        long welsh = templates.copy(ground.secretariat(), first, stage, LetterLanguage.WELSH);
        write(welsh, TemplateField.SUBJECT_WORD, "Parthed:", 0);
        write(welsh, TemplateField.CLOSING, "Llongyfarchiadau ar gam {round.stage.word}.", 0);
        templates.putInUse(ground.secretariat(), welsh, today());

        assertThat(html())
                .contains("lang=\"cy-GB\"", "Parthed:")
                .contains(OrdinalDate.of(today(), LetterLanguage.WELSH.locale()))
                .contains("Llongyfarchiadau ar gam saith.")
                .doesNotContain("Re:");
        letters.sendToSignOff(ground.secretariat(), letter);
        assertThat(count("SELECT template_id FROM letter WHERE id = " + letter)).isEqualTo(welsh);
    }

    @Test
    void the_headings_and_the_capacities_of_the_template_stand_in_the_letter() {
        write(first, TemplateField.HEADING_2, "What became of your {plan.months} months", 0);
        write(first, TemplateField.RIGHT_CAPACITY, "for the {board.name}", 0);

        assertThat(html())
                .contains("What became of your 36 months", "for the Technician Commitment Steering Board")
                .contains("How have you approached the Commitment since signing?");
    }

    @Test
    void one_version_is_prepared_at_a_time_and_two_are_not_in_use_from_the_same_day() {
        long second = templates.copy(ground.secretariat(), first, stage, LetterLanguage.ENGLISH);
        assertThatThrownBy(() -> templates.copy(ground.secretariat(), first, stage, LetterLanguage.ENGLISH))
                .isInstanceOf(TemplateBeingPrepared.class);
        assertThatThrownBy(() -> templates.putInUse(ground.secretariat(), second, today()))
                .isInstanceOf(TemplateDayTaken.class);

        templates.putInUse(ground.secretariat(), second, today().plusDays(2));
        long third = templates.copy(ground.secretariat(), second, stage, LetterLanguage.ENGLISH);
        assertThatThrownBy(() -> templates.withdraw(ground.secretariat(), second))
                .isInstanceOf(TemplateBeingPrepared.class);
        templates.discard(ground.secretariat(), third);
        templates.withdraw(ground.secretariat(), second);

        assertThat(wordings.detail(ground.secretariat(), first).row().until()).isNull();
        assertThatThrownBy(() -> wordings.detail(ground.secretariat(), third)).isInstanceOf(NotFound.class);
    }

    @Test
    void a_version_with_a_token_that_stands_for_nothing_is_shown_and_not_put_in_use() {
        long second = templates.copy(ground.secretariat(), first, stage, LetterLanguage.ENGLISH);
        write(second, TemplateField.CLOSING, "Well done, {nobody.knows}.", 0);

        assertThat(wordings.preview(ground.secretariat(), second)).startsWith('%', 'P', 'D', 'F');
        assertThatThrownBy(() -> templates.putInUse(ground.secretariat(), second, today().plusDays(1)))
                .isInstanceOf(TemplateNotReady.class);
    }

    @Test
    void whoever_wrote_over_older_words_is_told_the_newer_ones() {
        write(first, TemplateField.BRIDGE, "From one window.", 0);

        assertThatThrownBy(() -> write(first, TemplateField.BRIDGE, "From another.", 0))
                .isInstanceOfSatisfying(
                        StaleValue.class,
                        stale -> assertThat(stale.current().value()).isEqualTo("From one window."));
    }

    @Test
    void only_the_secretariat_keeps_the_words_and_what_it_does_is_written_down() {
        for (var actor : List.of(ground.chair(), ground.editor())) {
            assertThatThrownBy(() -> templates.copy(actor, first, stage, LetterLanguage.ENGLISH))
                    .isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> wordings.list(actor)).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> wordings.preview(actor, first)).isInstanceOf(AccessRefused.class);
        }
        write(first, TemplateField.BRIDGE, "Reworded.", 0);

        assertThat(count("SELECT COUNT(*) FROM timeline_entry WHERE subject_kind = 'letter-template' AND subject_id = "
                        + first + " AND what IN ('letter.template-begun', 'letter.template-in-use',"
                        + " 'letter.template-reworded')"))
                .isEqualTo(3);
    }

    private void write(long template, TemplateField field, String words, int version) {
        templates.write(ground.secretariat(), template, field, new SaveRequest(words, version));
    }

    private String html() {
        return queries.view(ground.secretariat(), letter).html();
    }

    private long seeded() {
        return count("SELECT id FROM letter_template WHERE stage = 2 AND version_no = 1");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }

    private byte[] pdf() throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        files.write(queries.fileOf(ground.editor(), letter), bytes);
        return bytes.toByteArray();
    }
}
