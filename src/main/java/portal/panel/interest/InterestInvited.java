package portal.panel.interest;

import portal.platform.access.Actor;

/** Somebody who offered to review was invited. */
public record InterestInvited(Actor actor, long interestId) implements InterestEvent {

    @Override
    public String what() {
        return "panel.interest-invited";
    }

    @Override
    public long subjectId() {
        return interestId;
    }
}
