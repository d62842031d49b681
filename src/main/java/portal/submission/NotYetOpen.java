package portal.submission;

import portal.platform.events.RuleBroken;

/** A submission begins only when its round is open. */
public class NotYetOpen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    /** @param round the round's name */
    public NotYetOpen(String round) {
        super(round);
    }
}
