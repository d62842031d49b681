package portal.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import portal.circular.Audience;
import portal.circular.CircularService;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;

/** Begins a circular to those around the submissions that the list of a round shows. */
@Named
@RequestScoped
public class OverviewWritePage {

    @Inject
    CurrentActor actor;

    @Inject
    RoundReading reading;

    @Inject
    CircularService circulars;

    @Inject
    RequestParameters parameters;

    private RoundFilter filter = RoundFilter.NONE;
    private Audience audience = Audience.INSTITUTIONS;

    @PostConstruct
    void open() {
        filter = RoundFilter.of(parameters);
    }

    public String begin() {
        long round = parameters
                .number("id")
                .or(() -> reading.currentRound(actor.get()))
                .orElseThrow(NotFound::new);
        long circular = circulars.begin(actor.get(), round, audience, reading.found(actor.get(), round, filter));
        return Redirect.to("/circular/edit").with("id", circular).toString();
    }

    public List<SelectItem> getAudiences() {
        return Stream.of(Audience.values())
                .map(value -> new SelectItem(value, Texts.of("circular.audience." + value)))
                .toList();
    }

    public Audience getAudience() {
        return audience;
    }

    public void setAudience(Audience audience) {
        this.audience = audience;
    }
}
