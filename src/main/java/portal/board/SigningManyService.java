package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import portal.identity.CodeWrong;
import portal.identity.Confirmation;
import portal.identity.PasswordWrong;
import portal.identity.SecondFactorCheck;
import portal.identity.SignInThrottled;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Has many letters signed with one signing in anew: those that were ticked as read. They are signed after this, one by one. */
@ApplicationScoped
@Transactional(dontRollbackOn = {SignInThrottled.class, PasswordWrong.class, CodeWrong.class})
public class SigningManyService {

    @Inject
    BoardPolicy policy;

    @Inject
    StackQueries stacks;

    @Inject
    SecondFactorCheck signers;

    @Inject
    SigningRunRepository runs;

    @Inject
    Clock clock;

    /**
     * Keeps what is to be signed. Who pressed twice is led to what they began before, and so is the second of two presses at
     * once: it waits for the first before it looks what there is to sign.
     *
     * @return the run in which they are signed
     * @throws NothingChosen when none of them waits and was ticked as read
     */
    public long begin(Actor actor, Collection<Long> letterIds, Confirmation again) {
        policy.maySeeQueue(actor).orRefuse();
        signers.hold(actor);
        List<Stack.Sheet> chosen = stacks.of(actor).read().stream()
                .filter(sheet -> letterIds.contains(sheet.id()))
                .toList();
        if (chosen.isEmpty()) {
            return runs.lastWith(actor.accountId(), letterIds).orElseThrow(NothingChosen::new);
        }
        signers.confirm(actor, again);
        return runs.add(actor.accountId(), chosen, clock.instant());
    }

    /** What is in hand at this moment is still signed; nothing after it. */
    public void pause(Actor actor, long runId) {
        own(actor, runId).pause();
    }

    public void goOn(Actor actor, long runId) {
        own(actor, runId).goOn();
    }

    private SigningRun own(Actor actor, long runId) {
        policy.maySeeQueue(actor).orRefuse();
        return runs.of(actor.accountId(), runId).orElseThrow(NotFound::new);
    }
}
