package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.identity.PersonName;
import portal.panel.observing.ObserverQueries;
import portal.panel.observing.ObserverRow;
import portal.panel.observing.ObserverService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** The observers of a panel, on the page on which the secretariat chooses it. */
@Named
@RequestScoped
public class PanelObserversPage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    ObserverQueries queries;

    @Inject
    ObserverService observers;

    private long submission;
    private List<ObserverRow> rows = List.of();
    private List<PersonName> candidates = List.of();
    private @Nullable Long invited;

    @PostConstruct
    void open() {
        submission = parameters.id("submission");
        rows = queries.of(current.get(), submission);
        candidates = queries.candidates(current.get(), submission);
    }

    public String invite() {
        if (invited == null) {
            throw new NotFound();
        }
        observers.invite(current.get(), submission, invited);
        return back("panel.observer-invited");
    }

    public String withdraw() {
        observers.withdraw(
                current.get(), submission, parameters.typedNumber("observer").orElseThrow(NotFound::new));
        return back("panel.observer-withdrawn");
    }

    private String back(String done) {
        return Redirect.to("/panel/assign")
                .with("submission", submission)
                .saying(done)
                .toString();
    }

    public List<ObserverRow> getRows() {
        return rows;
    }

    public List<PersonName> getCandidates() {
        return candidates;
    }

    public @Nullable Long getInvited() {
        return invited;
    }

    public void setInvited(@Nullable Long invited) {
        this.invited = invited;
    }
}
