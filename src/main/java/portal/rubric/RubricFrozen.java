package portal.rubric;

import portal.platform.events.RuleBroken;

/** A rubric that a round uses keeps its wording. */
public class RubricFrozen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RubricFrozen(String title) {
        super(title);
    }
}
