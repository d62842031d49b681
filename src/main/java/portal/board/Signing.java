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

    /**
     * Signs a letter that is held for this signer.
     *
     * @return whether this was the last signature, which issued the letter
     */
    boolean sign(Actor actor, LetterView held) {
        LetterRow letter = held.letter();
        String words = held.textSha256();
        SignerRow signer = reading.signerOfToday(actor).orElseThrow(NotALetterSigner::new);
        Pass pass = new Pass(letter.id(), letter.pass());
        Signatures before = reading.signatures(pass);
        before.requireRoomFor(signer, words);
        signOffs.add(new SignOff(pass, before.next(), signer.id(), words, clock.instant()));
        events.fire(new LetterSigned(actor, letter.submissionId(), before.next(), words));
        if (before.isLast(before.next())) {
            issue.issue(actor, letter.id(), letter.pass(), reading.signatories(reading.signatures(pass)));
            return true;
        }
        return false;
    }

    /** Asked before a code is: it may be the one that a first press has just taken. @throws AlreadySigned */
    void requireUnsigned(Actor actor, LetterRow letter) {
        if (reading.signatures(new Pass(letter.id(), letter.pass()))
                .by(actor.accountId())
                .isPresent()) {
            throw new AlreadySigned();
        }
    }

    void withdraw(LetterRow letter) {
        signOffs.of(new Pass(letter.id(), letter.pass())).forEach(signOff -> signOff.withdraw(clock.instant()));
    }
}
