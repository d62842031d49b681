package portal.panel.interest;

import portal.platform.access.Actor;

/** An offer to review was deleted with what was said in it; other features delete what they have of the address. */
public record InterestForgotten(Actor actor, long interestId, String email) implements InterestEvent {

    @Override
    public String what() {
        return "panel.interest-forgotten";
    }

    @Override
    public long subjectId() {
        return interestId;
    }
}
