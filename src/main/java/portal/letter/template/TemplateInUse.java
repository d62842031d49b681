package portal.letter.template;

import portal.platform.events.RuleBroken;

/** A version that is or was in use stays so. */
public class TemplateInUse extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TemplateInUse() {
        super();
    }
}
