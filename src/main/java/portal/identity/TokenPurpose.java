package portal.identity;

import java.time.Duration;

/** What a one-time link is for, and so how long it lives. */
enum TokenPurpose {
    INVITATION(Duration.ofDays(14)),
    RESET(Duration.ofHours(2));

    private final Duration lifetime;

    TokenPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
