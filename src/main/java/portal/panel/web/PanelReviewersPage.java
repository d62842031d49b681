package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.panel.PoolQueries;
import portal.panel.ReviewerRow;
import portal.panel.ReviewerView;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.ViewedList;

/** All reviewers with what they know, how much they have and how their training stands, for the secretariat. */
@Named
@RequestScoped
public class PanelReviewersPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    PoolQueries pool;

    private ViewedList<ReviewerView, ReviewerRow> list;

    @PostConstruct
    void open() {
        list = new ViewedList<>(
                parameters,
                "/panel/reviewers.xhtml",
                ReviewerView.ALL,
                (view, first, most) -> pool.reviewers(current.get(), view, first, most),
                view -> pool.count(current.get(), view));
    }

    public ViewedList<ReviewerView, ReviewerRow> getList() {
        return list;
    }
}
