package portal.circular.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.circular.CircularQueries;
import portal.circular.CircularRow;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.round.RoundDetail;
import portal.round.RoundQueries;

/** The circulars of a round. */
@Named
@RequestScoped
public class CircularListPage {

    @Inject
    CurrentActor actor;

    @Inject
    RequestParameters parameters;

    @Inject
    CircularQueries queries;

    @Inject
    RoundQueries rounds;

    private List<CircularRow> rows = List.of();
    private RoundDetail round;

    @PostConstruct
    void open() {
        long id = parameters.id("round");
        rows = queries.of(actor.get(), id);
        round = rounds.detail(actor.get(), id);
    }

    public List<CircularRow> getRows() {
        return rows;
    }

    public RoundDetail getRound() {
        return round;
    }
}
