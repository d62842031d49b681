package portal.plan;

import portal.platform.events.RuleBroken;

/** No point of advice, more than anybody answers, or one that is no point but a text. */
public class AdviceTooLong extends RuleBroken {

    private static final long serialVersionUID = 1L;

    static final int POINTS = 60;
    private static final int CHARACTERS = 2000;

    AdviceTooLong() {
        super(POINTS, CHARACTERS);
    }

    static boolean is(String words) {
        return words.length() > CHARACTERS;
    }
}
