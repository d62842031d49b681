package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.letter.CheckNotForeseen;
import portal.letter.FactualCheckQueries;
import portal.letter.FactualCheckService;
import portal.letter.LetterLocked;
import portal.letter.LetterNotReady;
import portal.letter.LetterState;
import portal.letter.Objection;
import portal.letter.factual.CheckClosed;
import portal.letter.factual.CheckNotOver;
import portal.letter.factual.CheckView;
import portal.letter.factual.CorrectionOutcome;
import portal.letter.factual.CorrectionText;
import portal.letter.factual.TakeBackReasonMissing;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.rest.SaveRequest;
import portal.platform.time.PortalClock;
import portal.submission.FactsAnswer;
import portal.support.inside.InsidePortal;

/** The institution looks whether the facts of its letter are right before the board reads it. */
@InsidePortal
class FactualCheckIT extends LetterAtTheBoard {

    private static final CorrectionText WRONG = new CorrectionText("Section one", "37 actions", "It had 38.");

    @Inject
    FactualCheckService checks;

    @Inject
    FactualCheckQueries factual;

    @Inject
    Clock clock;

    @BeforeEach
    void theRoundHasACheck() throws Exception {
        days(5);
        run("INSERT INTO role_grant (account_id, role, institution_id, granted_at) VALUES ("
                + ground.editor().accountId() + ", 'INSTITUTION_EDITOR', " + ground.institutionId()
                + ", '2026-10-01')");
    }

    @Test
    void a_letter_goes_to_the_board_only_after_the_institution_was_asked() {
        assertThatThrownBy(() -> letters.sendToSignOff(ground.secretariat(), letter))
                .isInstanceOf(LetterNotReady.class);
        assertThat(queries.draft(ground.secretariat(), letter).errors())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text()).contains("not been asked"));

        checks.ask(ground.secretariat(), letter);
        assertThat(mails("please check the facts")).isEqualTo(1);
        checks.confirm(ground.editor(), letter);
        letters.sendToSignOff(ground.secretariat(), letter);

        assertThat(queries.view(ground.chair(), letter).letter().state()).isEqualTo(LetterState.IN_SIGN_OFF);
    }

    @Test
    void the_institution_sees_the_draft_that_it_was_shown_and_nothing_else_of_the_letter() {
        checks.ask(ground.secretariat(), letter);
        CheckView shown = factual.last(ground.editor(), letter);

        assertThat(shown.html()).contains("Draft, for factual check only.", "37 actions: 30 are complete");
        assertThat(shown.facts().value("previous.actions.total")).hasValue("37");
        assertThat(factual.ofSubmission(ground.editor(), ground.submissionId())).hasValue(letter);
        assertThatThrownBy(() -> queries.view(ground.editor(), letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> factual.last(ground.chair(), letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> factual.desk(ground.editor(), letter)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_changes_the_words_while_the_institution_looks_and_nobody_else_answers() {
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        checks.ask(ground.secretariat(), letter);

        assertThatThrownBy(() ->
                        letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("Slipped in.", 1)))
                .isInstanceOf(LetterLocked.class);
        assertThatThrownBy(() -> checks.confirm(ground.secretariat(), letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> checks.list(ground.chair(), letter, WRONG)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> checks.lapse(ground.secretariat(), letter)).isInstanceOf(CheckNotOver.class);
    }

    @Test
    void each_correction_is_taken_up_before_the_letter_goes_on_and_the_institution_reads_why_not() {
        checks.ask(ground.secretariat(), letter);
        checks.list(ground.editor(), letter, WRONG);
        checks.send(ground.editor(), letter);
        assertThatThrownBy(() -> letters.sendToSignOff(ground.secretariat(), letter))
                .isInstanceOf(LetterNotReady.class);

        long correction =
                factual.last(ground.editor(), letter).corrections().get(0).id();
        assertThatThrownBy(() -> checks.decide(
                        ground.editor(), letter, correction, CorrectionOutcome.CHANGED, "We know better."))
                .isInstanceOf(AccessRefused.class);
        checks.decide(ground.secretariat(), letter, correction, CorrectionOutcome.NOT_CHANGED, "The table says 37.");
        letters.sendToSignOff(ground.secretariat(), letter);

        assertThat(factual.last(ground.editor(), letter).corrections())
                .singleElement()
                .satisfies(row -> assertThat(row.reason()).isEqualTo("The table says 37."));
        assertThat(count("SELECT COUNT(*) FROM timeline_entry WHERE audience = 'INSTITUTION' AND what IN"
                        + " ('submission.facts-asked', 'submission.facts-corrected', 'letter.correction-declined')"
                        + " AND subject_id = " + ground.submissionId()))
                .isEqualTo(3);
        assertThat(mails("what became of your corrections")).isEqualTo(1);
    }

    @Test
    void the_letter_goes_on_after_the_last_day_with_what_was_listed_by_then() {
        checks.ask(ground.secretariat(), letter);
        checks.list(ground.editor(), letter, WRONG);
        PortalClock.pretending(clock.instant().plus(Duration.ofDays(9)), () -> {
            checks.lapse(Actor.PORTAL, letter);
            return letter;
        });

        CheckView lapsed = factual.last(ground.editor(), letter);
        assertThat(lapsed.answer()).isEqualTo(FactsAnswer.LAPSED);
        assertThat(factual.desk(ground.secretariat(), letter).isDeciding()).isTrue();
        assertThat(factual.mayAnswer(ground.editor(), letter)).isFalse();
        assertThat(mails("is over")).isEqualTo(1);
    }

    @Test
    void a_surname_of_somebody_asked_to_review_is_shown_to_no_institution_without_a_reason() throws Exception {
        run("INSERT INTO account (email, name, state, created_at) VALUES ('asked-" + letter
                + "@letters.example.org', 'Quill Farthing', 'ACTIVE', '2026-01-01')");
        run("INSERT INTO assignment (submission_id, reviewer_id, state, offered_at) SELECT " + ground.submissionId()
                + ", id, 'OFFERED', '2026-01-01' FROM account WHERE email = 'asked-" + letter
                + "@letters.example.org'");
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        letters.saveSection(
                ground.secretariat(), letter, section, new SaveRequest("The Farthing workshop is admirable.", 1));
        assertThatThrownBy(() -> checks.ask(ground.secretariat(), letter)).isInstanceOf(LetterNotReady.class);

        letters.keepWords(
                ground.secretariat(),
                letter,
                new Objection(section, "Farthing"),
                "The workshop bears a founder's name.");
        checks.ask(ground.secretariat(), letter);

        assertThat(factual.last(ground.editor(), letter).html()).contains("The Farthing workshop");
    }

    @Test
    void a_check_is_taken_back_for_a_reason_and_the_institution_sees_the_draft_no_more() {
        checks.ask(ground.secretariat(), letter);
        checks.list(ground.editor(), letter, WRONG);
        assertThatThrownBy(() -> checks.takeBack(ground.secretariat(), letter, " "))
                .isInstanceOf(TakeBackReasonMissing.class);
        assertThatThrownBy(() -> checks.takeBack(ground.editor(), letter, "No."))
                .isInstanceOf(NotFound.class);
        checks.takeBack(ground.secretariat(), letter, "A section was still missing.");

        CheckView seen = factual.last(ground.editor(), letter);
        assertThat(seen.takenBackReason()).isEqualTo("A section was still missing.");
        assertThat(seen.html()).isEmpty();
        assertThat(factual.last(ground.secretariat(), letter).html()).contains("37 actions");
        assertThat(factual.mayAnswer(ground.editor(), letter)).isFalse();
        assertThat(mails("you need not check")).isEqualTo(1);
        assertThatThrownBy(() -> letters.sendToSignOff(ground.secretariat(), letter))
                .isInstanceOf(LetterNotReady.class);
        assertThatThrownBy(() -> checks.takeBack(ground.secretariat(), letter, "Again."))
                .isInstanceOf(CheckClosed.class);

        checks.ask(ground.secretariat(), letter);
        checks.confirm(ground.editor(), letter);
        letters.sendToSignOff(ground.secretariat(), letter);
    }

    @Test
    void nobody_is_asked_where_the_round_has_no_check() throws Exception {
        days(0);

        assertThatThrownBy(() -> checks.ask(ground.secretariat(), letter)).isInstanceOf(CheckNotForeseen.class);
        letters.sendToSignOff(ground.secretariat(), letter);
        assertThat(state()).isEqualTo(LetterState.IN_SIGN_OFF);
    }

    private void days(int number) throws Exception {
        run("UPDATE assessment_round SET factual_check_days = " + number
                + " WHERE id = (SELECT round_id FROM submission WHERE id = " + ground.submissionId() + ")");
    }

    private long mails(String about) {
        return count("SELECT COUNT(*) FROM outgoing_mail WHERE recipient_email = '"
                + ground.editor().email() + "' AND subject LIKE '%" + about + "%'");
    }
}
