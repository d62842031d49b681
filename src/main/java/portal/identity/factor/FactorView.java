package portal.identity.factor;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody has come with a second factor.
 *
 * @param since when it was set up; nothing before that
 * @param secret the one on offer, which waits for its first code
 * @param told the code that would be taken now, in a made-up round only
 */
public record FactorView(@Nullable Instant since, int recoveryLeft, @Nullable FactorSecret secret, String told) {

    static final FactorView NONE = new FactorView(null, 0, null, "");

    public boolean isSetUp() {
        return since != null;
    }

    public boolean isOffered() {
        return secret != null;
    }
}
