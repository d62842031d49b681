package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import portal.identity.ClientAddress;
import portal.identity.PasswordCheck;
import portal.identity.SignedIn;
import portal.platform.faces.RequestParameters;
import portal.platform.faces.Texts;

/** Signing in by e-mail address and password. Leads on to the page that was asked for. */
@Named
@RequestScoped
public class SignInPage {

    private static final String HOME = "/overview/home.xhtml";

    @Inject
    SecurityContext security;

    @Inject
    PasswordCheck passwords;

    @Inject
    ClientAddress address;

    @Inject
    RequestParameters parameters;

    private String email = "";
    private String password = "";
    private String next = HOME;

    @PostConstruct
    void open() {
        next = parameters.text("next").filter(SignInPage::isOwnPage).orElse(HOME);
    }

    /** Only pages of the portal: an address that begins with a second slash or a backslash would lead elsewhere. */
    static boolean isOwnPage(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*") && !address.startsWith("/identity/sign-");
    }

    public void signIn() throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        HttpServletRequest request =
                (HttpServletRequest) faces.getExternalContext().getRequest();
        Optional<SignedIn> opened = passwords.signIn(email, password, address.get());
        if (opened.isPresent()) {
            security.authenticate(
                    request,
                    (HttpServletResponse) faces.getExternalContext().getResponse(),
                    AuthenticationParameters.withParams().credential(opened.get()));
            faces.getExternalContext().redirect(next);
        } else {
            faces.addMessage(
                    null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.of("identity.sign-in.wrong"), null));
        }
    }

    public boolean isAskedFor() {
        return !HOME.equals(next);
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
