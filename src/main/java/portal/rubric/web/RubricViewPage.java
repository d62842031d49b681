package portal.rubric.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.rubric.RubricDetail;
import portal.rubric.RubricQueries;

/** One rubric with its criteria and their levels. */
@Named
@RequestScoped
public class RubricViewPage {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    RubricQueries queries;

    private RubricDetail rubric;

    @PostConstruct
    void open() {
        rubric = queries.detail(actor.get(), parameters.id("id"));
    }

    public RubricDetail getRubric() {
        return rubric;
    }
}
