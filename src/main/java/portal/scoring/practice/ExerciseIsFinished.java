package portal.scoring.practice;

import portal.platform.events.RuleBroken;

/** The references of a finished practice are known, so its levels do not change any more. */
public class ExerciseIsFinished extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
