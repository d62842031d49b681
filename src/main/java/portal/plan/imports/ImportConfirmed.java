package portal.plan.imports;

import portal.platform.events.RuleBroken;

/** A file that was brought in already. */
public class ImportConfirmed extends RuleBroken {

    private static final long serialVersionUID = 1L;

    public ImportConfirmed(Object... parameters) {
        super(parameters);
    }
}
