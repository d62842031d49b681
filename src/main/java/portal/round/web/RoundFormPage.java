package portal.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.round.FormDetail;
import portal.round.form.FormQueries;
import portal.round.form.FormService;
import portal.rubric.VersionChange;
import portal.rubric.VersionLife;

/** One version of a form as an institution meets it; for those who write it, what can become of it. */
@Named
@RequestScoped
public class RoundFormPage {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    FormQueries queries;

    @Inject
    FormService forms;

    private FormDetail form;
    private Set<String> blockingChecks = Set.of();
    private List<String> rounds = List.of();
    private List<VersionChange> changes = List.of();
    private boolean writer;

    @PostConstruct
    void open() {
        form = queries.detail(actor.get(), parameters.id("id"));
        blockingChecks = queries.blockingChecks(actor.get(), form.id());
        changes = queries.changes(actor.get(), form.id());
        writer = queries.mayWrite(actor.get());
        rounds = writer ? queries.roundsWith(actor.get(), form.id()) : List.of();
    }

    public String copy() {
        long next = forms.copy(actor.get(), form.id());
        return Redirect.to("/round/compose")
                .with("id", next)
                .saying("form.copied")
                .toString();
    }

    public String takeBack() {
        forms.takeBack(actor.get(), form.id());
        return Redirect.to("/round/compose")
                .with("id", form.id())
                .saying("form.taken-back")
                .toString();
    }

    public FormDetail getForm() {
        return form;
    }

    public VersionLife getLife() {
        return form.life();
    }

    /** Codes of the checks that hold a submission up. */
    public Set<String> getBlockingChecks() {
        return blockingChecks;
    }

    /** What is different from the version before. */
    public List<VersionChange> getChanges() {
        return changes;
    }

    public List<String> getRounds() {
        return rounds;
    }

    public boolean isWriter() {
        return writer;
    }

    /** Whether it can become a draft again. */
    public boolean isReturnable() {
        return form.life().isAvailable() && rounds.isEmpty();
    }
}
