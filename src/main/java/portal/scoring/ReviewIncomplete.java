package portal.scoring;

import java.util.List;
import portal.platform.events.RuleBroken;

/** A review is submitted when each criterion has its judgement, with words where these are wanted. */
public class ReviewIncomplete extends RuleBroken {

    private static final long serialVersionUID = 1L;

    private final transient List<Missing> missing;

    ReviewIncomplete(List<Missing> missing) {
        super(missing.size());
        this.missing = List.copyOf(missing);
    }

    public List<Missing> missing() {
        return missing;
    }
}
