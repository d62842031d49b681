package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.identity.SecondFactorService;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** On the page of a person: ends the second factor whose device is lost. */
@Named
@RequestScoped
public class FactorReset {

    @Inject
    CurrentActor current;

    @Inject
    SecondFactorService factors;

    @Inject
    RequestParameters parameters;

    private boolean offered;

    @PostConstruct
    void open() {
        offered = factors.isResettable(current.get(), parameters.id("id"));
    }

    public boolean isOffered() {
        return offered;
    }

    public String reset() {
        factors.reset(current.get(), parameters.id("id"));
        return Redirect.to("/identity/view")
                .with("id", parameters.id("id"))
                .saying("identity.factor-reset")
                .toString();
    }
}
