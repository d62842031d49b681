package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.panel.AssignmentRow;
import portal.panel.PanelQueries;
import portal.platform.access.CurrentActor;
import portal.platform.access.Role;

/** A reviewer's own assignments: to answer, to score, to wait for, done. */
@Named
@RequestScoped
public class PanelListPage {

    @Inject
    CurrentActor current;

    @Inject
    PanelQueries panels;

    private List<AssignmentRow> offers = List.of();
    private List<AssignmentRow> scoring = List.of();
    private List<AssignmentRow> waiting = List.of();
    private List<AssignmentRow> done = List.of();

    @PostConstruct
    void open() {
        List<AssignmentRow> mine = panels.mine(current.get());
        offers = mine.stream().filter(AssignmentRow::isAwaitingAnswer).toList();
        scoring = mine.stream().filter(AssignmentRow::isScoring).toList();
        waiting = mine.stream().filter(AssignmentRow::isWaiting).toList();
        done = mine.stream().filter(AssignmentRow::isDone).toList();
    }

    public List<AssignmentRow> getOffers() {
        return offers;
    }

    public List<AssignmentRow> getScoring() {
        return scoring;
    }

    public List<AssignmentRow> getWaiting() {
        return waiting;
    }

    public List<AssignmentRow> getDone() {
        return done;
    }

    /** Whether he has a page about himself. */
    public boolean isReviewer() {
        return current.get().holds(Role.REVIEWER);
    }

    public boolean isNone() {
        return offers.isEmpty() && scoring.isEmpty() && waiting.isEmpty() && done.isEmpty();
    }
}
