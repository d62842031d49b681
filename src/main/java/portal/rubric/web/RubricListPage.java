package portal.rubric.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.Texts;
import portal.rubric.RubricQueries;
import portal.rubric.RubricRow;
import portal.rubric.RubricService;

/** All rubrics, and where one is begun from nothing. */
@Named
@RequestScoped
public class RubricListPage {

    @Inject
    CurrentActor actor;

    @Inject
    RubricQueries queries;

    @Inject
    RubricService rubrics;

    private List<RubricRow> rows = List.of();
    private String title = "";
    private int stage = 2;

    @PostConstruct
    void open() {
        rows = queries.list(actor.get());
    }

    public String begin() {
        long id = rubrics.begin(actor.get(), title, stage, Texts.of("rubric.levels.usual"));
        return Redirect.to("/rubric/edit").with("id", id).saying("rubric.begun").toString();
    }

    public List<RubricRow> getRubrics() {
        return rows;
    }

    public boolean isWriter() {
        return queries.mayWrite(actor.get());
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
