package portal.identity;

import portal.platform.events.RuleBroken;

/** Somebody has asked about too much that is not there, in a short time. */
public class TooManyInquiries extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TooManyInquiries() {
        super();
    }
}
