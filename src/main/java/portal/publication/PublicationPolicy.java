package portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import portal.platform.access.Actor;
import portal.platform.access.Decision;
import portal.platform.access.Role;

/** Who works on the page of an institution and who publishes it. What is published, anybody reads. */
@ApplicationScoped
public class PublicationPolicy {

    public Decision mayEdit(Actor actor, long institutionId) {
        return Decision.when(actor.actsFor(institutionId), "publication.refused.edit");
    }

    /** Publishes and withdraws. */
    public Decision mayPublish(Actor actor, long institutionId) {
        return Decision.when(actor.holdsAt(Role.INSTITUTION_APPROVER, institutionId), "publication.refused.publish");
    }
}
