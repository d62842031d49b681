package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import portal.platform.time.UkTime;

/** The day that is written on a letter: today in the United Kingdom. */
@ApplicationScoped
public class LetterDay {

    @Inject
    Clock clock;

    public LocalDate today() {
        return of(clock.instant());
    }

    public LocalDate of(Instant instant) {
        return instant.atZone(UkTime.ZONE).toLocalDate();
    }
}
