package portal.rubric.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.rubric.RubricQueries;
import portal.rubric.RubricRow;

/** All rubrics. */
@Named
@RequestScoped
public class RubricListPage {

    @Inject
    CurrentActor actor;

    @Inject
    RubricQueries queries;

    private List<RubricRow> rubrics = List.of();

    @PostConstruct
    void open() {
        rubrics = queries.list(actor.get());
    }

    public List<RubricRow> getRubrics() {
        return rubrics;
    }
}
