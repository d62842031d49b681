package portal.plan;

import portal.platform.events.RuleBroken;

/** The last letter was issued in the portal, so what it advised is known and nobody says it again. */
public class AdviceOfLetter extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
