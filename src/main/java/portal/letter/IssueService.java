package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Issues a letter that has its signatures. Board gathers those and asks for it in the transaction of the last one. */
@ApplicationScoped
@Transactional
public class IssueService {

    /** How many people sign a letter. */
    public static final int NEEDED = 2;

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    LetterIssuing issuing;

    @Inject
    Clock clock;

    /**
     * @param pass the one that was signed
     * @throws SignaturesMissing unless two different people have signed the latest pass
     */
    public void issue(Actor actor, long letterId, int pass, List<Signatory> signatories) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.maySign(actor, letter).orRefuse();
        long people = signatories.stream()
                .map(signatory -> signatory.signer().accountId())
                .distinct()
                .count();
        if (letter.pass() != pass || people < NEEDED) {
            throw new SignaturesMissing();
        }
        issuing.issue(actor, letter, signatories, clock.instant());
    }
}
