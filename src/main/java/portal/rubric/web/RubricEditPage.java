package portal.rubric.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.faces.Redirect;
import portal.rubric.Gap;
import portal.rubric.RubricDraft;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;
import portal.rubric.VersionDraftPage;

/** A draft of a rubric: its name and levels, its criteria, and what is missing before rounds may choose it. */
@Named
@RequestScoped
public class RubricEditPage extends VersionDraftPage<RubricDraft> {

    @Inject
    RubricQueries queries;

    @Inject
    RubricService rubrics;

    public RubricEditPage() {
        super("/rubric/list", "/rubric/view", "/rubric/edit");
    }

    @Override
    protected RubricQueries queries() {
        return queries;
    }

    @Override
    protected RubricService versions() {
        return rubrics;
    }

    @Override
    protected RubricDraft read(Actor writer, long draftId) {
        return queries.draft(writer, draftId);
    }

    /** A criterion has a page of its own. */
    @Override
    protected Redirect added(long criterion) {
        return Redirect.to("/rubric/criterion").with("id", id()).with("criterion", criterion);
    }

    /** Where a gap is filled. */
    public String address(Gap gap) {
        return gap.part() == 0
                ? "#" + gap.field()
                : "criterion.xhtml?id=" + id() + "&criterion=" + gap.part() + "#" + gap.field();
    }

    /** Where its fields save themselves. */
    public String getUrl() {
        return "/api/rubrics/" + id();
    }

    @Override
    public List<Gap> getGaps() {
        return getDraft().gaps();
    }
}
