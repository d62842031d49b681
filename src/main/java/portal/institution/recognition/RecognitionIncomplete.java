package portal.institution.recognition;

import portal.platform.events.RuleBroken;

/** A recognition was given by somebody on a day that has been. */
public class RecognitionIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    RecognitionIncomplete() {
        super();
    }
}
