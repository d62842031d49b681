package portal.panel;

import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The chair decided whether somebody with a minor conflict may review the institution. */
public record ConflictDecided(Actor actor, long reviewerId, boolean mayReview, String note) implements DomainEvent {

    @Override
    public String what() {
        return "panel.conflict-decided";
    }

    @Override
    public String subjectKind() {
        return "account";
    }

    @Override
    public long subjectId() {
        return reviewerId;
    }

    @Override
    public String after() {
        return (mayReview ? "may review: " : "may not review: ") + note;
    }
}
