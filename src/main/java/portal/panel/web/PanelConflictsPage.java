package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.panel.ConflictQueries;
import portal.panel.ConflictRow;
import portal.platform.access.CurrentActor;

/** Minor conflicts that wait for the chair. */
@Named
@RequestScoped
public class PanelConflictsPage {

    @Inject
    CurrentActor current;

    @Inject
    ConflictQueries conflicts;

    private List<ConflictRow> rows = List.of();

    @PostConstruct
    void open() {
        rows = conflicts.undecided(current.get());
    }

    public List<ConflictRow> getRows() {
        return rows;
    }

    public boolean isNone() {
        return rows.isEmpty();
    }
}
