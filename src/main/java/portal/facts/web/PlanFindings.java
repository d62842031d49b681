package portal.facts.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.facts.FactService;
import portal.facts.Finding;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Texts;

/** Lets pages of features that know no facts show what the checks find. The plans' own policy is asked. */
@Named
@RequestScoped
public class PlanFindings {

    @Inject
    CurrentActor current;

    @Inject
    FactService facts;

    private @Nullable List<Finding> found;

    public List<Finding> of(long roundId, long institutionId) {
        List<Finding> known = found == null ? facts.findings(current.get(), roundId, institutionId) : found;
        found = known;
        return known;
    }

    /** What is to be said of them all, to who writes or to who reads. */
    public String lead(long roundId, long institutionId, boolean writing) {
        if (of(roundId, institutionId).isEmpty()) {
            return Texts.of("facts.checks.none");
        }
        return Texts.of(writing ? "facts.checks.writing" : "facts.checks.reading");
    }
}
