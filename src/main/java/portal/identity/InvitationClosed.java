package portal.identity;

import portal.platform.events.RuleBroken;

/** The person has accepted the invitation, or may no longer do so. */
public class InvitationClosed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    InvitationClosed() {
        super();
    }
}
