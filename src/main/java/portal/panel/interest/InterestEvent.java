package portal.panel.interest;

import portal.platform.events.DomainEvent;

/** Something about an offer to review. Who made it is not written into the log, from which it would not be deleted with the offer. */
interface InterestEvent extends DomainEvent {

    @Override
    default String subjectKind() {
        return "interest";
    }
}
