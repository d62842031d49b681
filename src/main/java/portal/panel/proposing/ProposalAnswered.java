package portal.panel.proposing;

import portal.platform.events.RuleBroken;

/** A proposal is taken back whole, so not once somebody has answered it. */
public class ProposalAnswered extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
