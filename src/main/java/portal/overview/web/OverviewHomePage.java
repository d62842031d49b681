package portal.overview.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.platform.access.CurrentActor;

/** Where everybody begins: what needs me now. */
@Named
@RequestScoped
public class OverviewHomePage {

    @Inject
    CurrentActor actor;

    @Inject
    HomeReading reading;

    private HomeSheet sheet = HomeSheet.EMPTY;

    @PostConstruct
    void open() {
        sheet = reading.sheet(actor.get());
    }

    public HomeSheet getSheet() {
        return sheet;
    }
}
