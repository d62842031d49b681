package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import portal.identity.Inquiries;

/** Tells anybody whether a letter is genuine, and nothing else about it. */
@ApplicationScoped
public class LetterVerification {

    private static final String LETTERS = "letters";

    @Inject
    LetterRepository letters;

    @Inject
    Inquiries inquiries;

    /**
     * @param typed the code as somebody read it off the letter
     * @param address where the question comes from, if that is known
     * @throws portal.identity.TooManyInquiries after too many codes and files that are of no letter
     */
    public Authenticity ofCode(String typed, Optional<String> address) {
        return inquiries
                .ask(LETTERS, address, () -> VerificationCode.typed(typed).flatMap(letters::stateOf))
                .map(LetterVerification::said)
                .orElse(Authenticity.UNKNOWN);
    }

    /** As {@link #ofCode}, of the file with this SHA-256. */
    public Authenticity ofFile(String sha256, Optional<String> address) {
        return inquiries
                .ask(LETTERS, address, () -> letters.stateOf(sha256))
                .map(LetterVerification::said)
                .orElse(Authenticity.UNKNOWN);
    }

    private static Authenticity said(LetterState state) {
        return state == LetterState.ISSUED ? Authenticity.GENUINE : Authenticity.SUPERSEDED;
    }
}
