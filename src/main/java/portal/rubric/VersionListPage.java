package portal.rubric;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;

/**
 * What pages share that list all rubrics or all forms: the lines, and where one is begun from nothing. It stands here and not
 * in a package called web, since the page of forms belongs to the feature of rounds.
 */
public abstract class VersionListPage {

    @Inject
    CurrentActor actor;

    private final String edit;
    private List<VersionRow> rows = List.of();
    private boolean writer;
    private String title = "";
    private int stage = 2;

    /** @param edit the view on which a draft is written */
    protected VersionListPage(String edit) {
        this.edit = edit;
    }

    protected abstract VersionQueries<?> queries();

    /** @return the number of the first version of a new series */
    protected abstract long beginBy(Actor writer, String title, int stage);

    @PostConstruct
    void open() {
        rows = queries().list(actor.get());
        writer = queries().mayWrite(actor.get());
    }

    public String begin() {
        long id = beginBy(actor.get(), title, stage);
        return Redirect.to(edit).with("id", id).saying("version.begun").toString();
    }

    public List<VersionRow> getRows() {
        return rows;
    }

    public boolean isWriter() {
        return writer;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public int getStage() {
        return stage;
    }

    public void setStage(int stage) {
        this.stage = stage;
    }
}
