package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.letter.remark.RemarkRepository;
import portal.letter.remark.RemarkRow;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Reads what the board said about a letter, for the board and the secretariat. */
@ApplicationScoped
@Transactional
public class RemarkQueries {

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    RemarkRepository remarks;

    /** The remarks on a letter, the open ones first, and what the reader can do there. */
    public record Sheet(List<RemarkRow> remarks, boolean remarkable, boolean settleable) {}

    /** @throws NotFound when there is no such letter or the actor may not know what the board said */
    public Sheet sheet(Actor actor, long letterId) {
        Letter letter = letters.find(letterId).orElseThrow(NotFound::new);
        policy.mayReadRemarks(actor, letter).orNotFound();
        return new Sheet(
                remarks.of(letterId),
                policy.mayRemark(actor, letter.institutionId(), letter.state()).allowed(),
                policy.maySettle(actor, letter.institutionId()).allowed());
    }
}
