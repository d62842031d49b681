package portal.board.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.board.SigningManyService;
import portal.board.SigningProgress;
import portal.board.SigningRow;
import portal.board.SigningRunQueries;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Pages;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Letters that are signed together: how far it is, what was not signed and why; it can be paused. */
@Named
@RequestScoped
public class BoardRunPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    SigningRunQueries runs;

    @Inject
    SigningManyService signing;

    private @Nullable SigningProgress progress;
    private List<SigningRow> rows = List.of();

    @PostConstruct
    void open() {
        long id = parameters.id("id");
        rows = runs.rows(current.get(), id, parameters.page());
        progress = runs.progress(current.get(), id);
    }

    public String pause() {
        signing.pause(current.get(), getProgress().runId());
        return again();
    }

    public String goOn() {
        signing.goOn(current.get(), getProgress().runId());
        return again();
    }

    private String again() {
        return Redirect.to("/board/run").with("id", getProgress().runId()).toString();
    }

    public SigningProgress getProgress() {
        SigningProgress shown = progress;
        if (shown == null) {
            throw new NotFound();
        }
        return shown;
    }

    public List<SigningRow> getRows() {
        return rows;
    }

    public Pages getPages() {
        return new Pages(
                parameters.page(),
                SigningRunQueries.PAGE_SIZE,
                getProgress().getTotal(),
                "/board/run.xhtml?id=" + getProgress().runId());
    }
}
