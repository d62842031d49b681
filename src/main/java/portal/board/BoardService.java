package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.identity.CodeWrong;
import portal.identity.Confirmation;
import portal.identity.PasswordWrong;
import portal.identity.SecondFactorCheck;
import portal.identity.SignInThrottled;
import portal.letter.LetterRow;
import portal.letter.LetterService;
import portal.platform.access.Actor;

/** What the board does with a letter in sign-off. */
@ApplicationScoped
@Transactional(dontRollbackOn = {SignInThrottled.class, PasswordWrong.class, CodeWrong.class})
public class BoardService {

    @Inject
    SignableLetters signable;

    @Inject
    LetterService letterService;

    @Inject
    SecondFactorCheck signers;

    @Inject
    Signing signing;

    /**
     * Signs the letter; the second signature issues it.
     *
     * @param again the signer's password and a code of the second factor
     * @param wordsSeen SHA-256 of the words that were on the screen
     * @return whether the letter is issued now
     */
    public boolean sign(Actor actor, long letterId, Confirmation again, String wordsSeen) {
        signing.requireUnsigned(actor, signable.hold(actor, letterId));
        signers.confirm(actor, again);
        return signing.sign(actor, signable.hold(actor, letterId, wordsSeen));
    }

    /** Gives the letter back to the secretariat. What was signed is withdrawn. */
    public void returnLetter(Actor actor, long letterId, String reason) {
        LetterRow letter = signable.hold(actor, letterId);
        letterService.returnToSecretariat(actor, letterId, reason);
        signing.withdraw(letter);
    }
}
