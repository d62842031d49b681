package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import portal.letter.IssueService;
import portal.letter.LetterRow;
import portal.letter.LetterView;
import portal.letter.SignerRow;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** Gives and withdraws signatures, and has the letter issued with the last one. */
@ApplicationScoped
class Signing {

    @Inject
    SignOffRepository signOffs;

    @Inject
    SignOffReading reading;

    @Inject
    IssueService issue;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** @return whether this was the last signature, which issued the letter */
    boolean sign(Actor actor, LetterView seen, String wordsSeen) {
        LetterRow letter = seen.letter();
        SignerRow signer = reading.signerOfToday(actor).orElseThrow(NotALetterSigner::new);
        if (!seen.unbiased()) {
            throw new WriterCannotSign();
        }
        if (!seen.textSha256().equals(wordsSeen)) {
            throw new WordsChanged();
        }
        Pass pass = new Pass(letter.id(), letter.pass());
        Signatures before = reading.signatures(pass);
        before.requireRoomFor(signer, wordsSeen);
        signOffs.add(new SignOff(pass, before.next(), signer.id(), wordsSeen, clock.instant()));
        events.fire(new LetterSigned(actor, letter.submissionId(), before.next(), wordsSeen));
        if (before.isLast(before.next())) {
            issue.issue(actor, letter.id(), letter.pass(), reading.signatories(reading.signatures(pass)));
            return true;
        }
        return false;
    }

    void withdraw(LetterRow letter) {
        signOffs.of(new Pass(letter.id(), letter.pass())).forEach(signOff -> signOff.withdraw(clock.instant()));
    }
}
