package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.identity.AccountQueries;
import portal.identity.PersonName;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.events.DomainEvent;

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

    @Inject
    Event<DomainEvent> events;

    /** From today on this person of the board signs letters. @return the signer's id */
    public long add(Actor actor, long accountId, PrintedSigner printed) {
        policy.mayNameSigner(actor, accountId).orRefuse();
        if (printed.name().isBlank() || printed.role().isBlank()) {
            throw new SignerIncomplete();
        }
        if (eligible().stream().noneMatch(person -> person.id() == accountId)) {
            throw new SignerNotOfBoard();
        }
        if (letters.signers().stream().anyMatch(signer -> signer.accountId() == accountId && !signer.isEnded())) {
            throw new SignerAlreadyNamed();
        }
        LetterSigner signer = letters.add(new LetterSigner(accountId, printed, day.today()));
        events.fire(new LetterSignerNamed(actor, accountId, printed.name()));
        return signer.row().id();
    }

    /** From today on this signer signs no more. What was signed stays signed. @throws SignerEnded who does not anyway */
    public void end(Actor actor, long signerId) {
        policy.mayKeepSigners(actor).orRefuse();
        LetterSigner signer = letters.signer(signerId).orElseThrow(NotFound::new);
        signer.end(day.today());
        SignerRow ended = signer.row();
        events.fire(new LetterSignerEnded(actor, ended.accountId(), ended.printedName()));
    }

    public List<SignerRow> list(Actor actor) {
        policy.mayKeepSigners(actor).orRefuse();
        return letters.signers();
    }

    /** Whom one may choose. */
    public List<PersonName> candidates(Actor actor) {
        policy.mayKeepSigners(actor).orRefuse();
        return eligible().stream()
                .filter(person -> policy.mayNameSigner(actor, person.id()).allowed())
                .toList();
    }

    /** The people of the board who do not write letters. */
    private List<PersonName> eligible() {
        List<PersonName> writers = accounts.holders(Role.SECRETARIAT);
        return accounts.holders(Role.BOARD_MEMBER).stream()
                .filter(person -> !writers.contains(person))
                .toList();
    }
}
