package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;
import portal.scoring.practice.ExerciseRow;
import portal.scoring.practice.OutcomeQueries;

/** Who has practised, when and how close it came, for the secretariat. */
@Named
@RequestScoped
public class ScoringPractisedPage {

    private static final int SIZE = 50;

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    OutcomeQueries outcomes;

    private List<ExerciseRow> rows = List.of();
    private Pages pages = new Pages(1, SIZE, 0, "");

    @PostConstruct
    void open() {
        int page = parameters.page();
        rows = outcomes.finished(current.get(), (page - 1) * SIZE, SIZE);
        pages = new Pages(page, SIZE, outcomes.count(current.get()), "/scoring/practised.xhtml");
    }

    public List<ExerciseRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Pages getPages() {
        return pages;
    }
}
