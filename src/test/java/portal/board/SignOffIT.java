package portal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.board.ConsolidatedReview.Ground;
import portal.identity.PasswordWrong;
import portal.letter.LetterLocked;
import portal.letter.LetterQueries;
import portal.letter.LetterService;
import portal.letter.LetterState;
import portal.letter.LetterView;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.files.FileStore;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** From the panel's feedback to the issued PDF, on real tables. */
@InsidePortal
class SignOffIT {

    @Inject
    ConsolidatedReview reviews;

    @Inject
    LetterService letters;

    @Inject
    LetterQueries queries;

    @Inject
    BoardService board;

    @Inject
    BoardQueries boardQueries;

    @Inject
    SubmissionQueries submissions;

    @Inject
    FileStore files;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    @Resource
    ManagedExecutorService executor;

    private Ground ground;
    private long letter;

    @BeforeEach
    void aDraftedLetter() throws Exception {
        transaction.begin();
        ground = reviews.make();
        letter = letters.draft(ground.secretariat(), ground.submissionId());
        transaction.commit();
    }

    @AfterEach
    void theSignersSignNoMore() throws Exception {
        transaction.begin();
        reviews.endSigners(ground);
        transaction.commit();
    }

    @Test
    void two_signatures_issue_the_letter_with_its_numbers() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        assertThat(sign(ground.chair())).isFalse();
        assertThat(sign(ground.lead())).isTrue();

        LetterView issued = queries.view(ground.editor(), letter);
        assertThat(issued.letter().state()).isEqualTo(LetterState.ISSUED);
        assertThat(issued.html()).contains("had 37 actions: 30 are complete").contains("Signed ");
        assertThat(issued.facts().value("previous.status.not-complete")).hasValue("4");
        assertThat(submissions.row(ground.editor(), ground.submissionId()).state())
                .isEqualTo(SubmissionState.ISSUED);
        assertThat(sha256(queries.fileOf(ground.editor(), letter)))
                .isEqualTo(Objects.requireNonNull(issued.issue()).sha256());
    }

    @Test
    void the_same_person_cannot_sign_twice() {
        letters.sendToSignOff(ground.secretariat(), letter);
        sign(ground.chair());

        assertThatThrownBy(() -> sign(ground.chair())).isInstanceOf(AlreadySigned.class);
        assertThat(state()).isEqualTo(LetterState.IN_SIGN_OFF);
    }

    @Test
    void a_wrong_password_and_other_words_sign_nothing() {
        letters.sendToSignOff(ground.secretariat(), letter);
        String words = queries.view(ground.chair(), letter).textSha256();

        assertThatThrownBy(() -> board.sign(ground.chair(), letter, "not the password", words))
                .isInstanceOf(PasswordWrong.class);
        assertThatThrownBy(() -> board.sign(ground.chair(), letter, ConsolidatedReview.PASSWORD, "0".repeat(64)))
                .isInstanceOf(WordsChanged.class);
        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).isEmpty();
    }

    @Test
    void a_returned_letter_needs_both_signatures_anew() {
        letters.sendToSignOff(ground.secretariat(), letter);
        sign(ground.chair());
        board.returnLetter(ground.lead(), letter, "The second section is too short.");

        assertThat(state()).isEqualTo(LetterState.DRAFT);
        letters.sendToSignOff(ground.secretariat(), letter);
        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).isEmpty();
        assertThat(sign(ground.lead())).isFalse();
        assertThat(sign(ground.chair())).isTrue();
    }

    @Test
    void two_signers_at_the_same_moment_issue_it_once_or_one_is_told_to_look_again() throws Exception {
        letters.sendToSignOff(ground.secretariat(), letter);
        List<Callable<Boolean>> both = List.of(() -> sign(ground.chair()), () -> sign(ground.lead()));
        int refused = 0;
        for (Future<Boolean> signing : executor.invokeAll(both)) {
            refused += failed(signing) ? 1 : 0;
        }

        assertThat(boardQueries.sheet(ground.chair(), letter).signed()).hasSize(2 - refused);
        assertThat(count("SELECT COUNT(*) FROM issued_copy WHERE letter_id = " + letter))
                .isEqualTo(refused == 0 ? 1 : 0);
    }

    @Test
    void an_older_tab_does_not_overwrite_a_section() {
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        int version = letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("New words.", 1))
                .version();

        assertThat(version).isEqualTo(2);
        assertThatThrownBy(() ->
                        letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("Old words.", 1)))
                .isInstanceOfSatisfying(
                        StaleValue.class,
                        stale -> assertThat(stale.current().value()).isEqualTo("New words."));
    }

    @Test
    void words_stand_still_in_sign_off() {
        long section =
                queries.draft(ground.secretariat(), letter).sections().get(0).sectionId();
        letters.sendToSignOff(ground.secretariat(), letter);

        assertThatThrownBy(() ->
                        letters.saveSection(ground.secretariat(), letter, section, new SaveRequest("Too late.", 1)))
                .isInstanceOf(LetterLocked.class);
    }

    @Test
    void the_institution_and_a_signer_from_it_do_not_find_the_letter_before_it_is_issued() {
        letters.sendToSignOff(ground.secretariat(), letter);
        Actor conflicted = new Actor(
                ground.chair().accountId(),
                "C",
                ground.chair().email(),
                Set.of(new Grant(Role.BOARD_MEMBER, null), new Grant(Role.REVIEWER, ground.institutionId())));

        assertThatThrownBy(() -> queries.view(ground.editor(), letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> boardQueries.sheet(conflicted, letter)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> submissions.row(conflicted, ground.submissionId()))
                .isInstanceOf(NotFound.class);
        assertThat(boardQueries.queue(conflicted))
                .noneMatch(waiting -> waiting.letter().id() == letter);
        assertThat(boardQueries.queue(ground.chair()))
                .anyMatch(waiting -> waiting.letter().id() == letter);
    }

    private boolean sign(Actor actor) {
        String words = queries.view(actor, letter).textSha256();
        return board.sign(actor, letter, ConsolidatedReview.PASSWORD, words);
    }

    private LetterState state() {
        return queries.view(ground.secretariat(), letter).letter().state();
    }

    private static boolean failed(Future<Boolean> signing) throws InterruptedException {
        try {
            signing.get();
            return false;
        } catch (ExecutionException e) {
            return true;
        }
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    private String sha256(long fileId) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        write(fileId, bytes);
        assertThat(bytes.toString(StandardCharsets.ISO_8859_1)).startsWith("%PDF-1.");
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    private void write(long fileId, ByteArrayOutputStream bytes) throws IOException {
        files.write(fileId, bytes);
    }
}
