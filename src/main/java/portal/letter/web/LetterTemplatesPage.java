package portal.letter.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.letter.template.StageTemplates;
import portal.letter.template.TemplateQueries;
import portal.platform.access.CurrentActor;

/** The words of letters: the versions for each stage, and from when to when each is in use. */
@Named
@RequestScoped
public class LetterTemplatesPage {

    @Inject
    CurrentActor current;

    @Inject
    TemplateQueries queries;

    private List<StageTemplates> stages = List.of();

    @PostConstruct
    void open() {
        stages = queries.list(current.get());
    }

    public List<StageTemplates> getStages() {
        return stages;
    }
}
