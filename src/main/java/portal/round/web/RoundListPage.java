package portal.round.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import portal.platform.access.CurrentActor;
import portal.round.RoundQueries;
import portal.round.RoundRow;

/** All rounds, for the secretariat. */
@Named
@RequestScoped
public class RoundListPage {

    @Inject
    CurrentActor actor;

    @Inject
    RoundQueries rounds;

    @Inject
    Clock clock;

    private List<RoundRow> rows = List.of();

    @PostConstruct
    void open() {
        rows = rounds.list(actor.get());
    }

    public List<RoundRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public String state(RoundRow row) {
        return row.state(clock.instant()).name();
    }
}
