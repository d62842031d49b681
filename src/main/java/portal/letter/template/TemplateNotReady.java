package portal.letter.template;

import portal.platform.events.RuleBroken;

/** A check objects to what the version says. */
public class TemplateNotReady extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TemplateNotReady(long findings) {
        super(findings);
    }
}
