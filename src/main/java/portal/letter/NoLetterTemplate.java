package portal.letter;

import portal.platform.events.RuleBroken;

/** No letter template is valid today for the stage. */
public class NoLetterTemplate extends RuleBroken {

    private static final long serialVersionUID = 1L;

    NoLetterTemplate(int stage) {
        super(stage);
    }
}
