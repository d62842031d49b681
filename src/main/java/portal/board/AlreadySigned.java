package portal.board;

import portal.platform.events.RuleBroken;

/** The same person cannot give both signatures. */
public class AlreadySigned extends RuleBroken {

    private static final long serialVersionUID = 1L;

    AlreadySigned() {
        super();
    }
}
