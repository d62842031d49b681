package portal.institution.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.institution.recognition.RecognitionRow;
import portal.institution.recognition.RecognitionService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** What an institution was given, on the page of its record. */
@Named
@RequestScoped
public class InstitutionRecognitionsPage {

    @Inject
    CurrentActor actor;

    @Inject
    RecognitionService recognitions;

    @Inject
    RequestParameters parameters;

    private long id;
    private List<RecognitionRow> rows = List.of();
    private final RecognitionForm form = new RecognitionForm();

    @PostConstruct
    void open() {
        id = parameters.id("id");
        rows = recognitions.of(actor.get(), id);
    }

    public String give() {
        recognitions.give(actor.get(), id, form.text());
        return done("institution.recognised");
    }

    public String remove(long recognitionId) {
        recognitions.remove(actor.get(), id, recognitionId);
        return done("institution.recognition-removed");
    }

    private String done(String what) {
        return Redirect.to("/institution/view").with("id", id).saying(what).toString();
    }

    public List<RecognitionRow> getRows() {
        return rows;
    }

    public RecognitionForm getForm() {
        return form;
    }
}
