package portal.rubric;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/**
 * What pages share on which a draft of a rubric or of a form is written: its parts in their order, and how it ends.
 *
 * @param <D> the draft as it is written
 */
public abstract class VersionDraftPage<D> {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    private final String list;
    private final String view;
    private final String edit;
    private long id;
    private D draft;
    private @Nullable LocalDate from;

    /**
     * @param list the view of all versions
     * @param view that of one
     * @param edit that of a draft: this page
     */
    protected VersionDraftPage(String list, String view, String edit) {
        this.list = list;
        this.view = view;
        this.edit = edit;
    }

    protected abstract VersionQueries<?> queries();

    protected abstract Versions<?> versions();

    protected abstract D read(Actor writer, long draftId);

    /** Where the browser goes after a part was added. */
    protected abstract Redirect added(long part);

    /** What is missing before rounds may choose it. */
    public abstract List<Gap> getGaps();

    @PostConstruct
    void open() {
        id = parameters.id("id");
        draft = read(actor.get(), id);
        from = queries().today();
    }

    public String add() {
        return added(versions().add(actor.get(), id)).toString();
    }

    public String move(long partId, boolean up) {
        versions().move(actor.get(), id, partId, up);
        return here().saying("version.moved").toString();
    }

    public String remove(long partId) {
        versions().remove(actor.get(), id, partId);
        return here().saying("version.removed").toString();
    }

    public String putBack(long partId) {
        versions().putBack(actor.get(), id, partId);
        return here().saying("version.put-back").toString();
    }

    public String makeAvailable() {
        versions().makeAvailable(actor.get(), id, from == null ? queries().today() : from);
        return Redirect.to(view).with("id", id).saying("version.available").toString();
    }

    public String discard() {
        versions().discard(actor.get(), id);
        return Redirect.to(list).saying("version.discarded").toString();
    }

    protected Redirect here() {
        return Redirect.to(edit).with("id", id);
    }

    protected long id() {
        return id;
    }

    public D getDraft() {
        return draft;
    }

    public boolean isComplete() {
        return getGaps().isEmpty();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }
}
