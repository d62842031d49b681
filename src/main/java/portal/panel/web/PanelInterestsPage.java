package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.panel.interest.InterestQueries;
import portal.panel.interest.InterestRow;
import portal.panel.interest.InterestState;
import portal.platform.access.CurrentActor;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.ViewedList;

/** Offers to review, for the secretariat: those to answer first. */
@Named
@RequestScoped
public class PanelInterestsPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    InterestQueries interests;

    private ViewedList<InterestState, InterestRow> list;

    @PostConstruct
    void open() {
        list = new ViewedList<>(
                parameters,
                "/panel/interests.xhtml",
                InterestState.OPEN,
                (view, first, most) -> interests.list(current.get(), view, first, most),
                view -> interests.count(current.get(), view));
    }

    public ViewedList<InterestState, InterestRow> getList() {
        return list;
    }
}
