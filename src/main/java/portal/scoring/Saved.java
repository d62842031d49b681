package portal.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;

/**
 * A value as it is stored, with its version.
 *
 * @param by the account that stored it; nothing where only one person ever does
 */
public record Saved(String value, int version, @Nullable Long by, @Nullable Instant at) {

    /**
     * Whether the wish changes anything. Repeating what is stored does not, so that a save whose answer was lost can be sent
     * again.
     *
     * @param names what the account is called that stored it
     * @throws StaleValue when the wish was made over an older version
     */
    public boolean isChangedBy(SaveRequest wish, AccountNames names) {
        if (value.equals(wish.value())) {
            return false;
        }
        if (version != wish.version()) {
            throw new StaleValue(value, version, names.of(by), at);
        }
        return true;
    }

    /** What an account is called. */
    @FunctionalInterface
    public interface AccountNames {

        @Nullable
        String of(@Nullable Long accountId);
    }
}
