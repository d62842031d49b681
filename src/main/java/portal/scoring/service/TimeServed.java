package portal.scoring.service;

import java.time.LocalDate;
import java.util.List;

/** All that a reviewer did until a day, the latest round first. */
public record TimeServed(String name, LocalDate day, List<RoundServed> rounds) {

    public TimeServed {
        rounds = List.copyOf(rounds);
    }

    public boolean isNone() {
        return rounds.isEmpty();
    }

    public long reviews() {
        return rounds.stream().mapToLong(RoundServed::reviews).sum();
    }

    public long led() {
        return rounds.stream().mapToLong(RoundServed::led).sum();
    }
}
