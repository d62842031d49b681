package portal.scoring.practice;

import java.util.List;
import portal.platform.events.RuleBroken;
import portal.scoring.Missing;

/** A practice is finished when each criterion has its judgement. */
public class ExerciseIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    ExerciseIncomplete(List<Missing> missing) {
        super(missing.size());
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
