package portal.submission;

import portal.platform.events.RuleBroken;

/** Nobody approves what he has not seen: somebody changed a text, a file or a plan after the approver looked. */
public class ChangedSinceSeen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    ChangedSinceSeen() {}
}
