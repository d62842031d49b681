package portal.letter.remark;

import portal.platform.events.RuleBroken;

/** A remark says something. */
public class RemarkEmpty extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RemarkEmpty() {
        super();
    }
}
