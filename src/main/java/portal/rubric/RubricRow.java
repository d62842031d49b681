package portal.rubric;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the list of rubrics; {@code frozenAt} is when the first round began to use it. */
public record RubricRow(long id, String title, int stage, int versionNo, @Nullable Instant frozenAt, long criteria) {}
