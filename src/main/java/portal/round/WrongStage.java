package portal.round;

import portal.platform.events.RuleBroken;

/** Form and rubric of a round are made for its stage. */
public class WrongStage extends RuleBroken {

    private static final long serialVersionUID = 1L;

    WrongStage() {}
}
