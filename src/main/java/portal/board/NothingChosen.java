package portal.board;

import portal.platform.events.RuleBroken;

/** Only letters that wait for this signer and were ticked as read are signed together. */
public class NothingChosen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NothingChosen() {
        super();
    }
}
