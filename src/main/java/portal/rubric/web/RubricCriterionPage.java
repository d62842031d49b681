package portal.rubric.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.rubric.CriterionDetail;
import portal.rubric.Gap;
import portal.rubric.RubricDraft;
import portal.rubric.RubricDraft.CriterionDraft;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;

/** One criterion of a draft, between its neighbours. */
@Named
@RequestScoped
public class RubricCriterionPage {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    RubricQueries queries;

    @Inject
    RubricService rubrics;

    private RubricDraft draft;
    private CriterionDraft criterion;

    @PostConstruct
    void open() {
        draft = queries.draft(actor.get(), parameters.id("id"));
        criterion = draft.criterion(parameters.id("criterion"));
    }

    /** Goes on to a new criterion, as whoever copies from a document does. */
    public String add() {
        long next = rubrics.add(actor.get(), draft.rubric().id());
        return Redirect.to("/rubric/criterion")
                .with("id", draft.rubric().id())
                .with("criterion", next)
                .toString();
    }

    public RubricDraft getDraft() {
        return draft;
    }

    public CriterionDetail getCriterion() {
        return criterion.criterion();
    }

    public int getVersion() {
        return criterion.version();
    }

    public boolean isRemoved() {
        return criterion.removed();
    }

    public boolean isReadOnly() {
        return !draft.rubric().life().isDraft();
    }

    /** Where its fields save themselves. */
    public String getUrl() {
        return "/api/rubrics/" + draft.rubric().id() + "/criteria/"
                + getCriterion().id();
    }

    /** What this criterion still lacks. */
    public List<Gap> getGaps() {
        return draft.gaps().stream()
                .filter(gap -> gap.part() == getCriterion().id())
                .toList();
    }

    public @Nullable CriterionDetail getPrevious() {
        return neighbour(-1).orElse(null);
    }

    public @Nullable CriterionDetail getNext() {
        return neighbour(1).orElse(null);
    }

    /** Where a criterion of this draft is written. */
    public String address(CriterionDetail other) {
        return "criterion.xhtml?id=" + draft.rubric().id() + "&criterion=" + other.id();
    }

    private Optional<CriterionDetail> neighbour(int step) {
        int place = draft.criteria().indexOf(criterion) + step;
        return criterion.removed() || place < 0 || place >= draft.criteria().size()
                ? Optional.empty()
                : Optional.of(draft.criteria().get(place).criterion());
    }
}
