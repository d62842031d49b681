package portal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.identity.ClientAddress;
import portal.identity.PasswordLinks;
import portal.platform.faces.Redirect;

/** Asking for a link to choose a new password. The answer is the same whether or not there is such an account. */
@Named
@RequestScoped
public class ForgottenPage {

    @Inject
    PasswordLinks links;

    @Inject
    ClientAddress address;

    private String email = "";

    public String ask() {
        links.request(email, address.get());
        return Redirect.to("/identity/forgotten")
                .saying("identity.reset-requested")
                .toString();
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
