package portal.timeline.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Texts;
import portal.timeline.TimelineQueries;
import portal.timeline.TimelineRow;

/** The history of a record in words, for pages that whoever acts was allowed to open. */
@Named
@RequestScoped
public class Histories {

    private static final int MOST_LINES = 100;

    @Inject
    CurrentActor current;

    @Inject
    TimelineQueries timeline;

    private final Map<String, List<Line>> read = new HashMap<>();

    /** When, what and, where the reader may know, who. */
    public record Line(Instant at, String text, String by) {}

    /** Newest first. Read once however often a page asks. */
    public List<Line> of(String subjectKind, long subjectId) {
        return read.computeIfAbsent(
                subjectKind + " " + subjectId,
                key -> timeline.of(current.get(), subjectKind, subjectId, MOST_LINES).stream()
                        .map(Histories::line)
                        .toList());
    }

    private static Line line(TimelineRow row) {
        String key = "timeline." + row.what();
        String text =
                Texts.has(key) ? Texts.of(key, words(row.after()), words(row.before())) : Texts.of("timeline.other");
        return new Line(row.at(), text, row.by());
    }

    private static String words(@Nullable String value) {
        return value == null ? "" : value;
    }
}
