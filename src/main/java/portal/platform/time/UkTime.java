package portal.platform.time;

import java.time.ZoneId;

/** The clock of the scheme, where nothing says another. */
public final class UkTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private UkTime() {}
}
