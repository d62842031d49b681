package portal.platform.access;

import org.jspecify.annotations.Nullable;

/** A policy's answer: yes, or no with the reason, which is a key of the message bundle. */
public record Decision(boolean allowed, @Nullable String reason) {

    private static final Decision PERMITTED = new Decision(true, null);

    public static Decision permit() {
        return PERMITTED;
    }

    public static Decision refuse(String reason) {
        return new Decision(false, reason);
    }

    /** Permits when the condition holds, else refuses with the reason. */
    public static Decision when(boolean condition, String reason) {
        return condition ? PERMITTED : refuse(reason);
    }

    /** @throws AccessRefused when the answer is no */
    public void orRefuse() {
        if (!allowed) {
            throw new AccessRefused(reason == null ? "access.refused" : reason);
        }
    }

    /** For records whose very existence is not the actor's to know. @throws NotFound when the answer is no */
    public void orNotFound() {
        if (!allowed) {
            throw new NotFound();
        }
    }
}
