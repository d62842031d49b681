package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import portal.letter.remark.BoardRemark;
import portal.letter.remark.LetterPlace;
import portal.letter.remark.LetterRemarked;
import portal.letter.remark.RemarkEmpty;
import portal.letter.remark.RemarkRepository;
import portal.letter.remark.WordsNotInLetter;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;

/** What the board says about places in a letter, and what becomes of it. */
@ApplicationScoped
@Transactional
public class RemarkService {

    @Inject
    LetterPolicy policy;

    @Inject
    LetterQueries letters;

    @Inject
    RemarkRepository remarks;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * @param words those in the letter that it is about; blank for the letter as a whole
     * @throws WordsNotInLetter when the letter does not say this, or no more
     * @throws RemarkEmpty when nothing is said
     */
    public void remark(Actor actor, long letterId, String words, String text) {
        LetterView view = letters.view(actor, letterId);
        LetterRow letter = view.letter();
        policy.mayRemark(actor, letter.institutionId(), letter.state()).orRefuse();
        remarks.add(new BoardRemark(letterId, place(view.html(), words), text, actor, clock.instant()));
        events.fire(new LetterRemarked(actor, letter.submissionId(), text.strip()));
    }

    private static @Nullable LetterPlace place(String letter, String words) {
        return words.isBlank() ? null : LetterPlace.of(letter, words).orElseThrow(WordsNotInLetter::new);
    }

    /** Nothing more is to be done about a remark. */
    public void settle(Actor actor, long letterId, long remarkId) {
        policy.maySettle(actor, letters.view(actor, letterId).letter().institutionId())
                .orRefuse();
        remarks.find(remarkId)
                .filter(remark -> remark.isOf(letterId))
                .orElseThrow(NotFound::new)
                .settle(actor, clock.instant());
    }
}
