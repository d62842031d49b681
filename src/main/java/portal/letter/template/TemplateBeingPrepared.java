package portal.letter.template;

import portal.platform.events.RuleBroken;

/** One version of a stage is prepared at a time. */
public class TemplateBeingPrepared extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TemplateBeingPrepared(int version) {
        super(version);
    }
}
