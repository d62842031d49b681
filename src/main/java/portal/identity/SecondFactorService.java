package portal.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import portal.identity.factor.FactorView;
import portal.identity.factor.SecondFactors;
import portal.platform.access.Actor;

/** What people do with the second factor of their own, and an administrator for somebody who has lost it. */
@ApplicationScoped
@Transactional(dontRollbackOn = {SignInThrottled.class, PasswordWrong.class, CodeWrong.class})
public class SecondFactorService {

    @Inject
    AccountPolicy policy;

    @Inject
    SecondFactorCheck check;

    @Inject
    SecondFactors factors;

    public FactorView own(Actor actor) {
        policy.mayHaveFactor(actor).orRefuse();
        return factors.of(actor.accountId());
    }

    /** Offers a secret to a first device. It counts once a code of it was given. */
    public void begin(Actor actor) {
        policy.mayHaveFactor(actor).orRefuse();
        factors.begin(actor.accountId());
    }

    /** Offers a secret to another device; the one there is stays in force until that has shown a code. */
    public void move(Actor actor, Confirmation again) {
        policy.mayHaveFactor(actor).orRefuse();
        check.confirm(actor, again);
        factors.offer(actor.accountId());
    }

    /**
     * Puts the device that shows this code in force.
     *
     * @return recovery codes, which are never shown again
     * @throws CodeWrong when it is not a code of the secret on offer
     */
    public List<String> confirm(Actor actor, Confirmation again) {
        policy.mayHaveFactor(actor).orRefuse();
        check.confirmDevice(actor, again);
        return factors.recovery(actor);
    }

    /** Makes recovery codes anew. @return them; they are never shown again */
    public List<String> renew(Actor actor, Confirmation again) {
        policy.mayHaveFactor(actor).orRefuse();
        check.confirm(actor, again);
        return factors.recovery(actor);
    }

    /** Whether an administrator can end the second factor of this person: there is one, and it is not the own. */
    public boolean isResettable(Actor actor, long accountId) {
        return policy.mayResetFactor(actor, accountId).allowed() && factors.isSetUp(accountId);
    }

    /** Ends the second factor of somebody who has lost the device; the person is told by mail. */
    public void reset(Actor actor, long accountId) {
        policy.mayResetFactor(actor, accountId).orRefuse();
        factors.reset(actor, accountId);
    }
}
