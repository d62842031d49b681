package portal.scoring.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;
import portal.round.RoundDetail;
import portal.round.RoundQueries;
import portal.scoring.PanelProgressRow;
import portal.scoring.PanelView;
import portal.scoring.ProgressQueries;

/** The panels of a round at a glance, for the secretariat. */
@Named
@RequestScoped
public class ScoringListPage {

    private static final int SIZE = 50;

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    RoundQueries rounds;

    @Inject
    ProgressQueries progress;

    private @Nullable RoundDetail round;
    private PanelView view = PanelView.ALL;
    private List<PanelProgressRow> rows = List.of();
    private Pages pages = new Pages(1, SIZE, 0, "");

    @PostConstruct
    void open() {
        view = parameters.oneOf("view", PanelView.ALL);
        Optional<RoundDetail> asked = parameters.number("round").map(id -> rounds.detail(current.get(), id));
        round = asked.or(rounds::current).orElse(null);
        if (round == null) {
            rounds.refuseUnlessRunner(current.get());
            return;
        }
        int page = parameters.page();
        rows = progress.panels(current.get(), round, view, (page - 1) * SIZE, SIZE);
        pages = new Pages(page, SIZE, progress.count(current.get(), round, view), getAddress() + view);
    }

    /** What leads to a view of the same round, whose name is added to it. */
    public String getAddress() {
        return "/scoring/list.xhtml?" + (round == null ? "" : "round=" + round.id() + "&") + "view=";
    }

    public @Nullable RoundDetail getRound() {
        return round;
    }

    public PanelView getView() {
        return view;
    }

    public List<PanelView> getViews() {
        return List.of(PanelView.values());
    }

    public List<PanelProgressRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Pages getPages() {
        return pages;
    }
}
