package portal.panel.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.panel.AnswerService;
import portal.panel.OfferDetail;
import portal.panel.PanelQueries;
import portal.platform.access.CurrentActor;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;

/** Where the link in the mail leads that declines an offer. Opening it changes nothing; the button does. */
@Named
@RequestScoped
public class PanelDeclinePage {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    @Inject
    PanelQueries panels;

    @Inject
    AnswerService answers;

    private String secret = "";
    private @Nullable OfferDetail offer;
    private String reason = Texts.of("panel.decline.usual");

    @PostConstruct
    void open() {
        secret = parameters.text("token").orElse("");
        offer = panels.offerOf(current.get(), secret).orElse(null);
    }

    public String decline() {
        answers.declineByLink(current.get(), secret, reason);
        return Redirect.to("/panel/decline").saying("panel.declined").toString();
    }

    /** What is offered; nothing where there is nothing to decline. */
    public @Nullable OfferDetail getOffer() {
        return offer;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String told) {
        reason = told;
    }
}
