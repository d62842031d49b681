package portal.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Choice;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;
import portal.round.Part;
import portal.round.form.FormDraft;
import portal.round.form.FormQueries;
import portal.round.form.FormService;
import portal.rubric.Gap;

/** A draft of a form: its sections, which checks hold a submission up, and what is missing before rounds may choose it. */
@Named
@RequestScoped
public class RoundComposePage {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    FormQueries queries;

    @Inject
    FormService forms;

    private FormDraft draft;
    private @Nullable LocalDate from;

    @PostConstruct
    void open() {
        draft = queries.draft(actor.get(), parameters.id("id"));
        from = queries.today();
    }

    public String add() {
        forms.add(actor.get(), id());
        return here("form.added");
    }

    public String move(long sectionId, boolean up) {
        forms.move(actor.get(), id(), sectionId, up);
        return here("form.moved");
    }

    public String remove(long sectionId) {
        forms.remove(actor.get(), id(), sectionId);
        return here("form.removed");
    }

    public String putBack(long sectionId) {
        forms.putBack(actor.get(), id(), sectionId);
        return here("form.put-back");
    }

    public String makeAvailable() {
        forms.makeAvailable(actor.get(), id(), from == null ? queries.today() : from);
        return Redirect.to("/round/form")
                .with("id", id())
                .saying("form.available")
                .toString();
    }

    public String discard() {
        forms.discard(actor.get(), id());
        return Redirect.to("/round/forms").saying("form.discarded").toString();
    }

    private String here(String what) {
        return Redirect.to("/round/compose").with("id", id()).saying(what).toString();
    }

    private long id() {
        return draft.form().id();
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

    public FormDraft getDraft() {
        return draft;
    }

    /** Where its fields save themselves. */
    public String getUrl() {
        return "/api/forms/" + id();
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
