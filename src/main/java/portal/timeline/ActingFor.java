package portal.timeline;

import java.util.Arrays;
import java.util.stream.Collectors;
import portal.platform.access.Actor;

/** The institutions that somebody acted for, as kept beside an entry: {@code 3,7}. A reviewer's home is never among them. */
final class ActingFor {

    private ActingFor() {}

    static String written(Actor actor) {
        return actor.actsForInstitutions().stream()
                .sorted()
                .map(String::valueOf)
                .collect(Collectors.joining(","));
    }

    /** Whether the reader acts for one of the institutions that the entry's actor acted for. */
    static boolean areColleagues(String written, Actor reader) {
        return Arrays.stream(written.split(","))
                .filter(id -> !id.isEmpty())
                .map(Long::valueOf)
                .anyMatch(reader::actsFor);
    }
}
