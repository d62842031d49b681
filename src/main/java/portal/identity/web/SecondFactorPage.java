package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import portal.identity.ConfirmationForm;
import portal.identity.SecondFactorService;
import portal.identity.factor.FactorSecret;
import portal.identity.factor.FactorView;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.Texts;

/** The second factor for signing: set up with an app, moved to another device, with recovery codes that are shown once. */
@Named
@RequestScoped
public class SecondFactorPage {

    @Inject
    CurrentActor current;

    @Inject
    SecondFactorService service;

    private FactorView factor = new FactorView(null, 0, null, "");
    private ConfirmationForm again = new ConfirmationForm("");
    private List<String> recovery = List.of();

    @PostConstruct
    void open() {
        factor = service.own(current.get());
        again = new ConfirmationForm(factor.told());
    }

    public String begin() {
        service.begin(current.get());
        return Redirect.to("/identity/factor").toString();
    }

    public String move() {
        service.move(current.get(), again.given());
        return Redirect.to("/identity/factor").saying("identity.factor-moving").toString();
    }

    /** Stays on the page, since this answer alone can show the recovery codes. */
    public void confirm() {
        show(service.confirm(current.get(), again.given()));
    }

    public void renew() {
        show(service.renew(current.get(), again.given()));
    }

    private void show(List<String> codes) {
        recovery = codes;
        factor = service.own(current.get());
    }

    public FactorView getFactor() {
        return factor;
    }

    public List<String> getRecovery() {
        return recovery;
    }

    public boolean isToBegin() {
        return !factor.isSetUp() && !factor.isOffered();
    }

    /** Has one that counts, and nothing else to look at. */
    public boolean isSettled() {
        return factor.isSetUp() && !factor.isOffered() && recovery.isEmpty();
    }

    public String getSecret() {
        FactorSecret offered = factor.secret();
        return offered == null ? "" : offered.text();
    }

    /** The address that the app reads out of the picture. */
    public String getAddress() {
        FactorSecret offered = factor.secret();
        return offered == null
                ? ""
                : offered.address(Texts.of("portal.name"), current.get().email());
    }

    public String getPicture() {
        return QrPicture.of(getAddress());
    }

    public ConfirmationForm getAgain() {
        return again;
    }
}
