package portal.panel.interest;

import portal.platform.access.Actor;

/** Somebody who offered to review is not needed now. @param words what he is told */
public record InterestDeclined(Actor actor, long interestId, String name, String email, String words)
        implements InterestEvent {

    @Override
    public String what() {
        return "panel.interest-declined";
    }

    @Override
    public long subjectId() {
        return interestId;
    }
}
