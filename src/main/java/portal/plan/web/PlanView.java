package portal.plan.web;

import java.util.Arrays;
import java.util.Locale;

/** The ways to look at a plan. */
public enum PlanView {
    TABLE,
    TIMELINE,
    COVERAGE,
    LOAD;

    /** @param path what the address says; anything else is the table */
    static PlanView ofPath(String path) {
        return Arrays.stream(values())
                .filter(view -> view.path().equals(path))
                .findFirst()
                .orElse(TABLE);
    }

    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
