package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.text.WordCount;

/** What can be done with a letter. Changes of one letter wait for each other. */
@ApplicationScoped
@Transactional
public class LetterService {

    @Inject
    LetterPolicy policy;

    @Inject
    LetterRepository letters;

    @Inject
    LetterDrafting drafting;

    @Inject
    LetterPassage passage;

    @Inject
    Clock clock;

    /** Begins the letter on a consolidated submission. @return its id */
    public long draft(Actor actor, long submissionId) {
        policy.mayWrite(actor).orRefuse();
        if (!letters.ofSubmission(submissionId).isEmpty()) {
            throw new AlreadyDrafted();
        }
        return drafting.draft(actor, submissionId, clock.instant()).id();
    }

    /** Saves a section unless somebody has changed it since it was read. */
    public SaveReply saveSection(Actor actor, long letterId, long sectionId, SaveRequest request) {
        Letter letter = held(actor, letterId);
        policy.mayWrite(actor, letter).orRefuse();
        LetterSection section = letter.section(sectionId).orElseThrow(NotFound::new);
        Instant now = clock.instant();
        if (!section.text().equals(request.value())) {
            if (section.version() != request.version()) {
                throw new StaleValue(section.text(), section.version(), section.touchedBy(), section.touchedAt());
            }
            letter.write(section, request.value(), actor, now);
            letters.flush();
        }
        return new SaveReply(section.version(), now, WordCount.of(request.value()));
    }

    /** @throws LetterNotReady when a check finds an error */
    public void sendToSignOff(Actor actor, long letterId) {
        Letter letter = held(actor, letterId);
        policy.mayWrite(actor, letter).orRefuse();
        passage.toSignOff(actor, letter);
    }

    /** Keeps words that a check objects to, so that they keep the letter from sign-off no more. */
    public void keepWords(Actor actor, long letterId, Objection objection, String reason) {
        Letter letter = held(actor, letterId);
        policy.mayWrite(actor, letter).orRefuse();
        passage.keep(actor, letter, new WordsKept(objection, reason, actor, clock.instant()));
    }

    /** The board gives it back; the words can be changed again. */
    public void returnToSecretariat(Actor actor, long letterId, String reason) {
        Letter letter = held(actor, letterId);
        policy.mayReturn(actor, letter).orRefuse();
        passage.back(actor, letter, reason);
    }

    /**
     * An issued letter was wrong: it stands no more, whoever reads it is told so, and a draft in its words is begun, which needs
     * both signatures as any other.
     *
     * @return the draft's id
     */
    public long correct(Actor actor, long letterId, String reason) {
        Letter letter = held(actor, letterId);
        policy.mayWrite(actor, letter).orRefuse();
        return drafting.correct(actor, letter, reason, clock.instant()).id();
    }

    private Letter held(Actor actor, long letterId) {
        Letter letter = letters.held(letterId).orElseThrow(NotFound::new);
        policy.mayRead(actor, letter).orNotFound();
        return letter;
    }
}
