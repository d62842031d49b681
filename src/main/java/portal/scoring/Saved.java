package portal.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;

/** A value as it is stored, with its version. */
public record Saved(String value, int version, @Nullable Instant at) {

    /**
     * Whether the wish changes anything. Repeating what is stored does not, so that a save whose answer was lost can be sent
     * again.
     *
     * @throws StaleValue when the wish was made over an older version
     */
    boolean isChangedBy(SaveRequest wish, String by) {
        if (value.equals(wish.value())) {
            return false;
        }
        if (version != wish.version()) {
            throw new StaleValue(value, version, by, at);
        }
        return true;
    }
}
