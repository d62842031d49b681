package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Stream;
import portal.letter.factual.FactualCheck;
import portal.letter.factual.FactualCheckRepository;
import portal.round.RoundQueries;

/** Whether the institution has been asked what it is to be asked, and all that it said was taken up. */
@ApplicationScoped
class FactualChecks {

    @Inject
    FactualCheckRepository checks;

    @Inject
    RoundQueries rounds;

    Stream<LetterFinding> findings(Letter letter) {
        Optional<FactualCheck> last = checks.last(letter.id()).filter(check -> !check.isTakenBack());
        if (last.isEmpty()) {
            return rounds.of(letter.roundId()).plan().checksFacts()
                    ? Stream.of(LetterFinding.error("unchecked", null))
                    : Stream.empty();
        }
        long waiting = last.get().waiting();
        return waiting == 0 ? Stream.empty() : Stream.of(LetterFinding.error("corrections", null, waiting));
    }
}
