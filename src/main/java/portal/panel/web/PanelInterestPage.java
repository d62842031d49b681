package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.identity.ClientAddress;
import portal.panel.interest.InterestIntake;
import portal.platform.access.CurrentActor;
import portal.platform.access.Role;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Where anybody says that he would like to review. The answer is the same whoever it is and whatever is known of him. */
@Named
@RequestScoped
public class PanelInterestPage {

    /** A field that people do not see; programs that fill every field give themselves away. */
    private static final String TRAP = "website";

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    InterestIntake intake;

    @Inject
    ClientAddress address;

    private InterestForm form;

    @PostConstruct
    void open() {
        form = new InterestForm(current.get());
    }

    public String express() {
        if (parameters.typed(TRAP).isEmpty()) {
            intake.take(current.get(), form.said(), address.get());
        }
        return Redirect.to("/panel/interest").with("told", "yes").toString();
    }

    public InterestForm getForm() {
        return form;
    }

    /** Whether it was said just now. */
    public boolean isTold() {
        return parameters.text("told").isPresent();
    }

    public boolean isReviewer() {
        return current.get().holds(Role.REVIEWER);
    }

    public boolean isAsking() {
        return !isTold() && !isReviewer();
    }

    /** Whether name and address are known, so that they are shown and not asked for. */
    public boolean isKnown() {
        return current.get().isSignedIn();
    }
}
