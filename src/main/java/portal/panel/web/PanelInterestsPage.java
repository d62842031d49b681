package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.panel.interest.InterestQueries;
import portal.panel.interest.InterestRow;
import portal.panel.interest.InterestState;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;

/** Offers to review, for the secretariat: those to answer first. */
@Named
@RequestScoped
public class PanelInterestsPage {

    private static final int SIZE = 50;

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    InterestQueries interests;

    private InterestState view = InterestState.OPEN;
    private List<InterestRow> rows = List.of();
    private Pages pages = new Pages(1, SIZE, 0, "");

    @PostConstruct
    void open() {
        view = parameters.oneOf("view", InterestState.OPEN);
        int page = parameters.page();
        rows = interests.list(current.get(), view, (page - 1) * SIZE, SIZE);
        pages = new Pages(page, SIZE, interests.count(current.get(), view), getAddress() + view);
    }

    /** What leads to a view, whose name is added to it. */
    public String getAddress() {
        return "/panel/interests.xhtml?view=";
    }

    public InterestState getView() {
        return view;
    }

    public List<InterestState> getViews() {
        return List.of(InterestState.values());
    }

    public List<InterestRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Pages getPages() {
        return pages;
    }
}
