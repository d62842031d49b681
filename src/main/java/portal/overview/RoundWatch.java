package portal.overview;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.round.RoundPlan;

/** What is late, blocked or at risk in a round, by the numbers of its submissions. */
public final class RoundWatch {

    private final Map<Long, List<Concern>> concerns = new LinkedHashMap<>();

    private RoundWatch(List<RoundLine> lines, RoundDates dates) {
        lines.forEach(line -> concerns.put(
                line.submissionId(),
                Stream.of(Concern.values())
                        .filter(concern -> concern.isAbout(line, dates))
                        .toList()));
    }

    public static RoundWatch over(List<RoundLine> lines, RoundPlan plan, Instant now) {
        return new RoundWatch(lines, new RoundDates(plan, now));
    }

    /** What is wrong with one of them, the worst first. */
    public List<Concern> of(long submissionId) {
        return concerns.getOrDefault(submissionId, List.of());
    }

    /** Those that stand so in some respect. */
    public Set<Long> with(Urgency urgency) {
        return concerns.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(concern -> concern.urgency() == urgency))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
