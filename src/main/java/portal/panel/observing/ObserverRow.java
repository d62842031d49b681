package portal.panel.observing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An observer of a panel, for the secretariat. */
public record ObserverRow(long accountId, String name, Instant invitedAt, @Nullable Instant acceptedAt) {

    public boolean isAccepted() {
        return acceptedAt != null;
    }
}
