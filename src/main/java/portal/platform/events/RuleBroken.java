package portal.platform.events;

/**
 * A rule of the field that the actor's wish would break. Each rule has its own class; the simple class name is the key of
 * the message that says what the rule is and what to do instead.
 */
public abstract class RuleBroken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Object[] parameters;

    /** @param parameters what the message names, in its order */
    protected RuleBroken(Object... parameters) {
        this.parameters = parameters.clone();
    }

    public String messageKey() {
        return getClass().getSimpleName();
    }

    public Object[] parameters() {
        return parameters.clone();
    }

    @Override
    public String getMessage() {
        return messageKey();
    }
}
