package portal.scoring.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.rubric.CriterionDetail;

/** One criterion of many on a page that leads from each to its neighbours. */
public interface CriterionPlace {

    List<CriterionDetail> criteria();

    int index();

    default CriterionDetail criterion() {
        return criteria().get(index());
    }

    /** The place on the page. */
    default String anchor() {
        return anchorOf(index());
    }

    /** The place of the criterion before; null at the first. */
    default @Nullable String previous() {
        return index() == 0 ? null : anchorOf(index() - 1);
    }

    /** The place of the criterion after; null at the last. */
    default @Nullable String next() {
        return index() + 1 == criteria().size() ? null : anchorOf(index() + 1);
    }

    default String levelName() {
        return "level-" + criterion().id();
    }

    default String commentName() {
        return "comment-" + criterion().id();
    }

    private String anchorOf(int place) {
        return "criterion-" + criteria().get(place).id();
    }
}
