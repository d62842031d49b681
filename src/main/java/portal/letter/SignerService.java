package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;

/** Says who signs letters, and how the names are printed. */
@ApplicationScoped
@Transactional
public class SignerService {

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    AccountQueries accounts;

    @Inject
    LetterDay day;

    /** From today on this person of the board signs letters. @return the signer's id */
    public long add(Actor actor, long accountId, PrintedSigner printed) {
        policy.mayWrite(actor).orRefuse();
        if (printed.name().isBlank() || printed.role().isBlank()) {
            throw new SignerIncomplete();
        }
        if (accounts.holders(Role.BOARD_MEMBER).stream().noneMatch(person -> person.id() == accountId)) {
            throw new SignerNotOfBoard();
        }
        LetterSigner signer = letters.add(new LetterSigner(accountId, printed, day.today()));
        return signer.row().id();
    }

    /** From today on this signer signs no more. What was signed stays signed. */
    public void end(Actor actor, long signerId) {
        policy.mayWrite(actor).orRefuse();
        letters.signer(signerId).orElseThrow(NotFound::new).end(day.today().minusDays(1));
    }

    public List<SignerRow> list(Actor actor) {
        policy.mayWrite(actor).orRefuse();
        return letters.signers();
    }

    /** Whom one may choose: the people of the board. */
    public List<PersonName> candidates(Actor actor) {
        policy.mayWrite(actor).orRefuse();
        return accounts.holders(Role.BOARD_MEMBER);
    }
}
