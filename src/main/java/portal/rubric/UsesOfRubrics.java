package portal.rubric;

import java.util.List;

/** Tells which rounds have chosen a rubric. The feature of rounds says so by a bean of this type; this one knows no rounds. */
public interface UsesOfRubrics {

    /** Their names. */
    List<String> roundsWith(long rubricId);
}
