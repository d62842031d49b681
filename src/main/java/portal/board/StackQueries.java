package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.letter.LetterListQueries;
import portal.letter.LetterRow;
import portal.platform.access.Actor;

/** What waits for the signature of one person: nothing that they have signed, had a hand in or are too close to. */
@ApplicationScoped
public class StackQueries {

    @Inject
    BoardPolicy policy;

    @Inject
    LetterListQueries letters;

    @Inject
    SignOffReading reading;

    @Inject
    LetterReadRepository reads;

    /** Nothing for somebody who is no letter signer today. */
    public Stack of(Actor actor) {
        policy.maySeeQueue(actor).orRefuse();
        return reading.signerOfToday(actor)
                .map(signer -> stack(actor, letters.signable(actor)))
                .orElseGet(() -> new Stack(List.of()));
    }

    private Stack stack(Actor actor, List<LetterRow> rows) {
        Set<Pass> settled = reading.settled(
                actor.accountId(), rows.stream().map(LetterRow::id).toList());
        List<LetterRow> waiting = rows.stream()
                .filter(row -> !settled.contains(new Pass(row.id(), row.pass())))
                .toList();
        Map<Pass, LetterRead> read =
                reads.of(actor.accountId(), waiting.stream().map(LetterRow::id).toList());
        return new Stack(waiting.stream()
                .map(row -> {
                    LetterRead known = read.get(new Pass(row.id(), row.pass()));
                    return new Stack.Sheet(row, known == null ? null : known.words());
                })
                .toList());
    }
}
