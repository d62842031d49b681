package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import portal.letter.LetterView;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Ticks letters as read, on the way to signing many at once. */
@ApplicationScoped
@Transactional
public class StackService {

    @Inject
    StackQueries stacks;

    @Inject
    SignableLetters letters;

    @Inject
    LetterReadRepository reads;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    public Stack own(Actor actor) {
        return stacks.of(actor);
    }

    /**
     * Ticks the letter as read in the words that were on the screen.
     *
     * @throws WordsChanged when it has others by now
     */
    public void tick(Actor actor, long letterId, String wordsSeen) {
        LetterView letter = letters.hold(actor, letterId, wordsSeen);
        Pass pass = new Pass(letterId, letter.letter().pass());
        Instant now = clock.instant();
        LetterRead known = reads.of(actor.accountId(), Set.of(letterId)).get(pass);
        if (known == null) {
            reads.add(new LetterRead(pass, actor.accountId(), wordsSeen, now));
            events.fire(new LetterTicked(actor, letter.letter().submissionId(), wordsSeen));
        } else {
            known.again(wordsSeen, now);
        }
    }
}
