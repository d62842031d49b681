package portal.letter.template;

import portal.platform.events.RuleBroken;

/** Letters in these words are signed, or on their way. */
public class TemplateFrozen extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TemplateFrozen() {
        super();
    }
}
