package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import portal.identity.PasswordLinks;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** Choosing a password through the link of an invitation or of a reset. */
@Named
@RequestScoped
public class NewPasswordPage {

    @Inject
    PasswordLinks links;

    @Inject
    RequestParameters parameters;

    private String token = "";
    private String name = "";
    private boolean usable;
    private String password = "";

    @PostConstruct
    void open() {
        token = parameters.text("token").orElse("");
        Optional<String> whose = links.nameBehind(token);
        usable = whose.isPresent();
        name = whose.orElse("");
    }

    public String choose() {
        links.choose(token, password);
        return Redirect.to("/identity/sign-in")
                .saying("identity.password-chosen")
                .toString();
    }

    public boolean isUsable() {
        return usable;
    }

    public String getName() {
        return name;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
