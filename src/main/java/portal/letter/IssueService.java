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

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    LetterIssuing issuing;

    @Inject
    Clock clock;

    public void issue(Actor actor, long letterId, List<Signatory> signatories) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.maySign(actor, letter).orNotFound();
        issuing.issue(actor, letter, signatories, clock.instant());
    }
}
