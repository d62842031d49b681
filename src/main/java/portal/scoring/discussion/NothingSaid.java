package portal.scoring.discussion;

import portal.platform.events.RuleBroken;

/** A message to the panel has words in it. */
public class NothingSaid extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
