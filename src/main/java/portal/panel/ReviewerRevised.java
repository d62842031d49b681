package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** A reviewer changed what he says of himself or where he was before. */
public record ReviewerRevised(Actor actor, String said) implements DomainEvent {

    @Override
    public String what() {
        return "panel.reviewer-revised";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public long subjectId() {
        return actor.accountId();
    }

    @Override
    public String after() {
        return said;
    }
}
