package portal.panel.interest;

import portal.platform.access.Actor;

/** Somebody would like to review. */
public record InterestExpressed(Actor actor, long interestId, String email) implements InterestEvent {

    @Override
    public String what() {
        return "panel.interest-expressed";
    }

    @Override
    public long subjectId() {
        return interestId;
    }
}
