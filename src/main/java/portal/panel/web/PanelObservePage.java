package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.panel.observing.ObservedPanel;
import portal.panel.observing.ObserverQueries;
import portal.panel.observing.ObserverService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** The panels with which an observer may sit in. */
@Named
@RequestScoped
public class PanelObservePage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    ObserverQueries queries;

    @Inject
    ObserverService observers;

    private List<ObservedPanel> panels = List.of();

    @PostConstruct
    void open() {
        panels = queries.mine(current.get());
    }

    public String accept() {
        observers.accept(current.get(), submission());
        return Redirect.to("/panel/observe").saying("panel.observer-accepted").toString();
    }

    public String decline() {
        observers.decline(current.get(), submission());
        return Redirect.to("/panel/observe").saying("panel.observer-declined").toString();
    }

    /** Named by the form itself, not by its place in the list, which may have moved meanwhile. */
    private long submission() {
        return parameters.typedNumber("panel").orElseThrow(NotFound::new);
    }

    public List<ObservedPanel> getPanels() {
        return panels;
    }
}
