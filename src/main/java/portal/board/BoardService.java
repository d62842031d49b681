package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.identity.PasswordCheck;
import portal.identity.PasswordWrong;
import portal.identity.SignInThrottled;
import portal.letter.LetterQueries;
import portal.letter.LetterRow;
import portal.letter.LetterService;
import portal.platform.access.Actor;

/** What the board does with a letter in sign-off. */
@ApplicationScoped
@Transactional(dontRollbackOn = {SignInThrottled.class, PasswordWrong.class})
public class BoardService {

    @Inject
    BoardPolicy policy;

    @Inject
    LetterQueries letters;

    @Inject
    LetterService letterService;

    @Inject
    PasswordCheck passwords;

    @Inject
    Signing signing;

    /**
     * Signs the letter; the second signature issues it.
     *
     * @param passwordAgain the signer's own, once more
     * @param wordsSeen SHA-256 of the words that were on the screen
     * @return whether the letter is issued now
     */
    public boolean sign(Actor actor, long letterId, String passwordAgain, String wordsSeen) {
        hold(actor, letterId);
        passwords.confirm(actor, passwordAgain);
        return signing.sign(actor, letters.view(actor, letterId), wordsSeen);
    }

    /** Gives the letter back to the secretariat. What was signed is withdrawn. */
    public void returnLetter(Actor actor, long letterId, String reason) {
        LetterRow letter = hold(actor, letterId);
        letterService.returnToSecretariat(actor, letterId, reason);
        signing.withdraw(letter);
    }

    /** Lets nobody else sign or return it meanwhile. @throws NotInSignOff when somebody was quicker */
    private LetterRow hold(Actor actor, long letterId) {
        LetterRow letter = letters.hold(actor, letterId);
        policy.maySign(actor, letter).orNotFound();
        if (!letter.isInSignOff()) {
            throw new NotInSignOff();
        }
        return letter;
    }
}
