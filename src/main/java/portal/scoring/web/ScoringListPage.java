package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.ViewedList;
import portal.round.RoundDetail;
import portal.round.RoundQueries;
import portal.scoring.PanelProgressRow;
import portal.scoring.PanelView;
import portal.scoring.ProgressQueries;

/** The panels of a round at a glance, for the secretariat. */
@Named
@RequestScoped
public class ScoringListPage {

    private static final String ADDRESS = "/scoring/list.xhtml";

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    RoundQueries rounds;

    @Inject
    ProgressQueries progress;

    private @Nullable RoundDetail round;
    private ViewedList<PanelView, PanelProgressRow> list;

    @PostConstruct
    void open() {
        Optional<RoundDetail> asked = parameters.number("round").map(id -> rounds.detail(current.get(), id));
        round = asked.or(rounds::current).orElse(null);
        list = round == null ? ofNoRound() : of(round);
    }

    private ViewedList<PanelView, PanelProgressRow> ofNoRound() {
        rounds.refuseUnlessRunner(current.get());
        return new ViewedList<>(parameters, ADDRESS, PanelView.ALL, (view, first, most) -> List.of(), view -> 0);
    }

    private ViewedList<PanelView, PanelProgressRow> of(RoundDetail shown) {
        return new ViewedList<>(
                parameters,
                ADDRESS + "?round=" + shown.id(),
                PanelView.ALL,
                (view, first, most) -> progress.panels(current.get(), shown, view, first, most),
                view -> progress.count(current.get(), shown, view));
    }

    public @Nullable RoundDetail getRound() {
        return round;
    }

    public ViewedList<PanelView, PanelProgressRow> getList() {
        return list;
    }
}
