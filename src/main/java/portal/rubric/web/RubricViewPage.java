package portal.rubric.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.rubric.RubricDetail;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;
import portal.rubric.VersionChange;
import portal.rubric.VersionLife;

/** One version of a rubric with its criteria and their levels; for those who write it, what can become of it. */
@Named
@RequestScoped
public class RubricViewPage {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    RubricQueries queries;

    @Inject
    RubricService rubrics;

    private RubricDetail rubric;
    private List<String> rounds = List.of();
    private List<VersionChange> changes = List.of();
    private boolean writer;

    @PostConstruct
    void open() {
        rubric = queries.detail(actor.get(), parameters.id("id"));
        changes = queries.changes(actor.get(), rubric.id());
        writer = queries.mayWrite(actor.get());
        rounds = writer ? queries.roundsWith(actor.get(), rubric.id()) : List.of();
    }

    public String copy() {
        long next = rubrics.copy(actor.get(), rubric.id());
        return Redirect.to("/rubric/edit")
                .with("id", next)
                .saying("rubric.copied")
                .toString();
    }

    public String takeBack() {
        rubrics.takeBack(actor.get(), rubric.id());
        return Redirect.to("/rubric/edit")
                .with("id", rubric.id())
                .saying("rubric.taken-back")
                .toString();
    }

    public RubricDetail getRubric() {
        return rubric;
    }

    public VersionLife getLife() {
        return rubric.life();
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
        return rubric.life().isAvailable() && rounds.isEmpty();
    }
}
