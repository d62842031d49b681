package portal.platform.files;

import portal.platform.events.RuleBroken;

/** All files of a record together take no more room than is allowed. */
public class AllowanceUsedUp extends RuleBroken {

    private static final long serialVersionUID = 1L;

    AllowanceUsedUp(long megabytes) {
        super(megabytes);
    }
}
