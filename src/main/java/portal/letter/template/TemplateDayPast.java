package portal.letter.template;

import portal.platform.events.RuleBroken;

/** A version is put in use from today or a later day. */
public class TemplateDayPast extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TemplateDayPast() {
        super();
    }
}
