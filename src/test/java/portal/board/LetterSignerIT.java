package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import portal.letter.IssueService;
import portal.letter.LetterState;
import portal.letter.PrintedSigner;
import portal.letter.Signatory;
import portal.letter.SignaturesMissing;
import portal.letter.SignerAlreadyNamed;
import portal.letter.SignerEnded;
import portal.letter.SignerRow;
import portal.letter.SignerService;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.support.inside.InsidePortal;

/** No letter goes out by one person alone. */
@InsidePortal
class LetterSignerIT extends LetterAtTheBoard {

    @Inject
    IssueService issue;

    @Inject
    SignerService signers;

    @Test
    void a_letter_is_issued_only_with_two_people_under_its_latest_pass() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        List<Signatory> twice = List.of(signatory(ground.chair()), signatory(ground.chair()));
        List<Signatory> both = List.of(signatory(ground.chair()), signatory(ground.lead()));

        assertThatThrownBy(() -> issue.issue(ground.lead(), letter, 1, twice)).isInstanceOf(SignaturesMissing.class);
        assertThatThrownBy(() -> issue.issue(ground.lead(), letter, 0, both)).isInstanceOf(SignaturesMissing.class);
        assertThat(state()).isEqualTo(LetterState.IN_SIGN_OFF);
    }

    @Test
    void who_wrote_the_letter_does_not_sign_it_as_a_member_of_the_board() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        run("INSERT INTO letter_writer (letter_id, account_id) VALUES (" + letter + ", "
                + ground.chair().accountId() + ")");

        assertThatThrownBy(() -> sign(ground.chair())).isInstanceOf(WriterCannotSign.class);
        assertThat(boardQueries.sheet(ground.chair(), letter).maySign()).isFalse();
        assertThat(boardQueries.sheet(ground.lead(), letter).maySign()).isTrue();
    }

    @Test
    void a_letter_signer_is_named_once_and_ended_once_and_the_timeline_tells() throws Exception {
        Actor administrator = new Actor(
                ground.secretariat().accountId(), "A", "a@example.org", Set.of(new Grant(Role.ADMINISTRATOR, null)));
        long chair = ground.chair().accountId();
        PrintedSigner printed = new PrintedSigner(1, "Ada Chair", "", "Chair");

        assertThatThrownBy(() -> signers.add(administrator, chair, printed)).isInstanceOf(SignerAlreadyNamed.class);
        signers.end(administrator, signatory(ground.chair()).signer().id());
        long again = signers.add(administrator, chair, printed);
        signers.end(administrator, again);

        assertThatThrownBy(() -> signers.end(administrator, again)).isInstanceOf(SignerEnded.class);
        assertThat(count("SELECT COUNT(*) FROM timeline_entry WHERE what = 'letter.signer-named' AND subject_id = "
                        + chair))
                .isEqualTo(1);
        assertThat(count("SELECT COUNT(*) FROM timeline_entry WHERE what = 'letter.signer-ended' AND subject_id = "
                        + chair))
                .isEqualTo(2);
    }

    private Signatory signatory(Actor actor) {
        SignerRow signer = queries.signers().stream()
                .filter(row -> row.accountId() == actor.accountId())
                .findFirst()
                .orElseThrow();
        return new Signatory(signer, LocalDate.of(2026, 11, 21));
    }
}
