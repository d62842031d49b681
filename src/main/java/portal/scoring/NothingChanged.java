package portal.scoring;

import portal.platform.events.RuleBroken;

/** A change has another level or another comment than the panel knows already. */
public class NothingChanged extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
