package portal.panel;

import portal.platform.events.RuleBroken;

/** A review starts when the lead and at least one more reviewer have accepted. */
public class PanelNotReady extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
