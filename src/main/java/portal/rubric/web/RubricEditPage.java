package portal.rubric.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.rubric.Gap;
import portal.rubric.RubricDraft;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;

/** A draft of a rubric: its name and levels, its criteria, and what is missing before rounds may choose it. */
@Named
@RequestScoped
public class RubricEditPage {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    RubricQueries queries;

    @Inject
    RubricService rubrics;

    private RubricDraft draft;
    private @Nullable LocalDate from;

    @PostConstruct
    void open() {
        draft = queries.draft(actor.get(), parameters.id("id"));
        from = queries.today();
    }

    public String add() {
        long criterion = rubrics.add(actor.get(), id());
        return Redirect.to("/rubric/criterion")
                .with("id", id())
                .with("criterion", criterion)
                .toString();
    }

    public String move(long criterionId, boolean up) {
        rubrics.move(actor.get(), id(), criterionId, up);
        return here("rubric.moved");
    }

    public String remove(long criterionId) {
        rubrics.remove(actor.get(), id(), criterionId);
        return here("rubric.removed");
    }

    public String putBack(long criterionId) {
        rubrics.putBack(actor.get(), id(), criterionId);
        return here("rubric.put-back");
    }

    public String makeAvailable() {
        rubrics.makeAvailable(actor.get(), id(), from == null ? queries.today() : from);
        return Redirect.to("/rubric/view")
                .with("id", id())
                .saying("rubric.available")
                .toString();
    }

    public String discard() {
        rubrics.discard(actor.get(), id());
        return Redirect.to("/rubric/list").saying("rubric.discarded").toString();
    }

    private String here(String what) {
        return Redirect.to("/rubric/edit").with("id", id()).saying(what).toString();
    }

    private long id() {
        return draft.rubric().id();
    }

    /** Where a gap is filled. */
    public String address(Gap gap) {
        return gap.part() == 0
                ? "#" + gap.field()
                : "criterion.xhtml?id=" + id() + "&criterion=" + gap.part() + "#" + gap.field();
    }

    public RubricDraft getDraft() {
        return draft;
    }

    /** Where its fields save themselves. */
    public String getUrl() {
        return "/api/rubrics/" + id();
    }

    public List<Gap> getGaps() {
        return draft.gaps();
    }

    public boolean isComplete() {
        return draft.gaps().isEmpty();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
