package portal.scoring.practice;

import portal.platform.events.RuleBroken;

/** Only a practice that was finished counts as training. */
public class ExerciseNotFinished extends RuleBroken {

    private static final long serialVersionUID = 1L;
}
