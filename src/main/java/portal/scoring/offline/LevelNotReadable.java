package portal.scoring.offline;

import portal.platform.events.RuleBroken;

/** A level in a workbook is one of those in its list. */
public class LevelNotReadable extends RuleBroken {

    private static final long serialVersionUID = 1L;

    LevelNotReadable(String code, String written) {
        super(code, written);
    }
}
