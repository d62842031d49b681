package portal.rubric;

import portal.platform.events.RuleBroken;

/** A round can use a rubric only when every criterion describes each of its levels. */
public class RubricIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RubricIncomplete(String title) {
        super(title);
    }
}
