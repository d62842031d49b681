package portal.panel.proposing;

import portal.platform.events.RuleBroken;

/** Only what was looked at is carried out: panels or reviewers have changed since. */
public class ProposalOutdated extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
