package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import portal.letter.LetterQueries;
import portal.letter.LetterRow;
import portal.letter.LetterView;
import portal.platform.access.Actor;

/** The letters in sign-off that somebody can sign or return now. */
@ApplicationScoped
class SignableLetters {

    @Inject
    BoardPolicy policy;

    @Inject
    LetterQueries letters;

    @Inject
    SignOffReading reading;

    /** Lets nobody else sign or return it meanwhile. @throws NotInSignOff when somebody was quicker */
    LetterRow hold(Actor actor, long letterId) {
        LetterRow letter = letters.hold(actor, letterId);
        policy.maySign(actor, letter).orNotFound();
        if (!letter.isInSignOff()) {
            throw new NotInSignOff();
        }
        return letter;
    }

    /**
     * The letter as it is, held, for a letter signer who has read these words of it.
     *
     * @throws NotALetterSigner unless the actor is one today
     * @throws WriterCannotSign when the actor had a hand in it
     * @throws WordsChanged when it has other words by now
     */
    LetterView hold(Actor actor, long letterId, String wordsSeen) {
        hold(actor, letterId);
        LetterView letter = letters.view(actor, letterId);
        if (reading.signerOfToday(actor).isEmpty()) {
            throw new NotALetterSigner();
        }
        if (!letter.unbiased()) {
            throw new WriterCannotSign();
        }
        if (!letter.textSha256().equals(wordsSeen)) {
            throw new WordsChanged();
        }
        return letter;
    }
}
