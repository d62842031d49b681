package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.panel.PoolQueries;
import portal.panel.ReviewerRow;
import portal.panel.ReviewerView;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Pages;
import portal.platform.faces.RequestParameters;

/** All reviewers with what they know, how much they have and how their training stands, for the secretariat. */
@Named
@RequestScoped
public class PanelReviewersPage {

    private static final int SIZE = 50;

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    PoolQueries pool;

    private ReviewerView view = ReviewerView.ALL;
    private List<ReviewerRow> rows = List.of();
    private Pages pages = new Pages(1, SIZE, 0, "");

    @PostConstruct
    void open() {
        view = parameters.oneOf("view", ReviewerView.ALL);
        int page = parameters.page();
        rows = pool.reviewers(current.get(), view, (page - 1) * SIZE, SIZE);
        pages = new Pages(page, SIZE, pool.count(current.get(), view), getAddress() + view);
    }

    /** What leads to a view, whose name is added to it. */
    public String getAddress() {
        return "/panel/reviewers.xhtml?view=";
    }

    public ReviewerView getView() {
        return view;
    }

    public List<ReviewerView> getViews() {
        return List.of(ReviewerView.values());
    }

    public List<ReviewerRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }

    public Pages getPages() {
        return pages;
    }
}
