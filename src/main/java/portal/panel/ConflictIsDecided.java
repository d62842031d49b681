package portal.panel;

import portal.platform.events.RuleBroken;

/** A conflict is decided once, until it is declared anew. */
public class ConflictIsDecided extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
