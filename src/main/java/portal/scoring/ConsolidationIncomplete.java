package portal.scoring;

import java.util.List;
import portal.platform.events.RuleBroken;

/** A panel is done when all reviews are in, each criterion has its level and each section its feedback. */
public class ConsolidationIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    ConsolidationIncomplete(List<Missing> missing) {
        super(missing.size());
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
