package portal.letter.seal;

import java.time.Instant;
import portal.letter.pdf.OrdinalDate;
import portal.platform.events.RuleBroken;
import portal.platform.time.UkTime;

/** The key that seals letters is not valid today. */
public class SealKeyExpired extends RuleBroken {

    private static final long serialVersionUID = 1L;

    SealKeyExpired(Instant from, Instant to) {
        super(day(from), day(to));
    }

    private static String day(Instant instant) {
        return OrdinalDate.of(instant.atZone(UkTime.ZONE).toLocalDate());
    }
}
