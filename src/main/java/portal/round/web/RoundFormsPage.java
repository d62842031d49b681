package portal.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.round.FormRow;
import portal.round.form.FormQueries;
import portal.round.form.FormService;

/** All forms, and where one is begun from nothing. */
@Named
@RequestScoped
public class RoundFormsPage {

    @Inject
    CurrentActor actor;

    @Inject
    FormQueries queries;

    @Inject
    FormService forms;

    private List<FormRow> rows = List.of();
    private String title = "";
    private int stage = 2;

    @PostConstruct
    void open() {
        rows = queries.list(actor.get());
    }

    public String begin() {
        long id = forms.begin(actor.get(), title, stage);
        return Redirect.to("/round/compose").with("id", id).saying("form.begun").toString();
    }

    public List<FormRow> getRows() {
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
