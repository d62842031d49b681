package portal.rubric;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/**
 * What pages share that show one version of a rubric or of a form; for those who write it, what can become of it.
 *
 * @param <D> the version as it is read
 */
public abstract class VersionViewPage<D> {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    private final String edit;
    private long id;
    private D version;
    private List<String> rounds = List.of();
    private List<VersionChange> changes = List.of();
    private boolean writer;

    /** @param edit the view on which a draft is written */
    protected VersionViewPage(String edit) {
        this.edit = edit;
    }

    protected abstract VersionQueries<?> queries();

    protected abstract Versions<?> versions();

    protected abstract D read(Actor reader, long versionId);

    public abstract VersionLife getLife();

    @PostConstruct
    void open() {
        id = parameters.id("id");
        version = read(actor.get(), id);
        changes = queries().changes(actor.get(), id);
        writer = queries().mayWrite(actor.get());
        rounds = writer ? queries().roundsWith(actor.get(), id) : List.of();
    }

    public String copy() {
        long next = versions().copy(actor.get(), id);
        return Redirect.to(edit).with("id", next).saying("version.copied").toString();
    }

    public String takeBack() {
        versions().takeBack(actor.get(), id);
        return Redirect.to(edit).with("id", id).saying("version.taken-back").toString();
    }

    public D getVersion() {
        return version;
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
        return getLife().isAvailable() && rounds.isEmpty();
    }
}
