package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import portal.identity.OwnAccountService;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.faces.Redirect;

/** The own account: roles, and a new password. */
@Named
@RequestScoped
public class OwnAccountPage {

    @Inject
    CurrentActor current;

    @Inject
    OwnAccountService account;

    private List<Grant> grants = List.of();
    private String password = "";
    private String newPassword = "";

    @PostConstruct
    void open() {
        grants = current.get().grants().stream()
                .sorted(Comparator.comparing(Grant::role))
                .toList();
    }

    public String changePassword() {
        account.changePassword(current.get(), password, newPassword);
        return Redirect.to("/identity/sign-in")
                .saying("identity.password-chosen")
                .toString();
    }

    public Actor getActor() {
        return current.get();
    }

    public List<Grant> getGrants() {
        return grants;
    }

    /** May come to sign letters. */
    public boolean isSigning() {
        return current.get().holds(Role.BOARD_MEMBER);
    }

    public String getPassword() {
        return "";
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getNewPassword() {
        return "";
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }
}
