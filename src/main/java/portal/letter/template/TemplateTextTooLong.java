package portal.letter.template;

import portal.platform.events.RuleBroken;

/** More than there is room for in a letter. */
public class TemplateTextTooLong extends RuleBroken {

    private static final long serialVersionUID = 1L;

    TemplateTextTooLong(int most) {
        super(most);
    }
}
