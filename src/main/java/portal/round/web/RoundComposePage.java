package portal.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import portal.platform.access.Actor;
import portal.platform.faces.Choice;
import portal.platform.faces.Redirect;
import portal.platform.faces.Texts;
import portal.round.Part;
import portal.round.form.FormDraft;
import portal.round.form.FormQueries;
import portal.round.form.FormService;
import portal.rubric.Gap;
import portal.rubric.VersionDraftPage;

/** A draft of a form: its sections, which checks hold a submission up, and what is missing before rounds may choose it. */
@Named
@RequestScoped
public class RoundComposePage extends VersionDraftPage<FormDraft> {

    @Inject
    FormQueries queries;

    @Inject
    FormService forms;

    public RoundComposePage() {
        super("/round/forms", "/round/form", "/round/compose");
    }

    @Override
    protected FormQueries queries() {
        return queries;
    }

    @Override
    protected FormService versions() {
        return forms;
    }

    @Override
    protected FormDraft read(Actor writer, long draftId) {
        return queries.draft(writer, draftId);
    }

    @Override
    protected Redirect added(long section) {
        return here().saying("form.added");
    }

    /** What a section can hold beside its text. */
    public List<Choice> getParts() {
        return Stream.of(Part.values())
                .map(part -> new Choice(part.name(), Texts.of("round.form.part." + part)))
                .toList();
    }

    /** Where a gap is filled. */
    public String address(Gap gap) {
        return "#" + gap.field();
    }

    /** Where its fields save themselves. */
    public String getUrl() {
        return "/api/forms/" + id();
    }

    @Override
    public List<Gap> getGaps() {
        return getDraft().gaps();
    }
}
