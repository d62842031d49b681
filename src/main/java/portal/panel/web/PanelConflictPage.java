package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.panel.ConflictQueries;
import portal.panel.ConflictRow;
import portal.panel.ConflictService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Where the chair decides a minor conflict. */
@Named
@RequestScoped
public class PanelConflictPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    ConflictQueries queries;

    @Inject
    ConflictService conflicts;

    private ConflictRow conflict;
    private @Nullable Boolean mayReview;
    private String note = "";

    @PostConstruct
    void open() {
        conflict = queries.undecided(current.get(), parameters.id("id"));
    }

    public String decide() {
        conflicts.decide(current.get(), conflict.id(), Boolean.TRUE.equals(mayReview), note);
        return Redirect.to("/panel/conflicts").saying("panel.decided").toString();
    }

    public ConflictRow getConflict() {
        return conflict;
    }

    public @Nullable Boolean getMayReview() {
        return mayReview;
    }

    public void setMayReview(@Nullable Boolean decided) {
        mayReview = decided;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String told) {
        note = told == null ? "" : told;
    }
}
