package portal.identity.factor;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The second factor of an account was set up or reset, or recovery codes were made or used; the person is told. */
public record SecondFactorChanged(Actor actor, String what, long subjectId, int recoveryLeft) implements DomainEvent {

    static SecondFactorChanged of(Actor actor, String what, SecondFactor factor) {
        return new SecondFactorChanged(actor, "identity.factor-" + what, factor.accountId(), factor.recoveryLeft());
    }

    /** Whether it may come as news to the person, who is then told by mail. */
    public boolean isToBeTold() {
        return !what.endsWith("-codes-made");
    }

    @Override
    public String subjectKind() {
        return "account";
    }
}
