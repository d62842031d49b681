package portal.facts;

import portal.platform.events.RuleBroken;

/** A token in a text stands for nothing that the portal knows. */
public class UnknownFact extends RuleBroken {

    private static final long serialVersionUID = 1L;

    UnknownFact(String token) {
        super(token);
    }
}
