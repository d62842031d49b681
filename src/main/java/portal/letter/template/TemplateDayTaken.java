package portal.letter.template;

import portal.platform.events.RuleBroken;

/** Two versions are not put in use from the same day. */
public class TemplateDayTaken extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TemplateDayTaken(int version) {
        super(version);
    }
}
