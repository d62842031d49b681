package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.identity.AccountPolicy;
import portal.identity.AccountService;
import portal.platform.access.CurrentActor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.faces.Redirect;

/** Inviting somebody by mail, with a first role. */
@Named
@RequestScoped
public class AccountInvitePage {

    @Inject
    CurrentActor current;

    @Inject
    AccountService accounts;

    @Inject
    AccountPolicy policy;

    private String name = "";
    private String email = "";
    private Role role = Role.INSTITUTION_EDITOR;
    private @Nullable Long institutionId;

    @PostConstruct
    void open() {
        policy.maySeePeople(current.get()).orNotFound();
    }

    public String invite() {
        Grant grant = new Grant(role, role.isHeldAtInstitution() ? institutionId : null);
        long id = accounts.invite(current.get(), email, name, Set.of(grant));
        return Redirect.to("/identity/view")
                .with("id", id)
                .saying("identity.invited")
                .toString();
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public @Nullable Long getInstitutionId() {
        return institutionId;
    }

    public void setInstitutionId(@Nullable Long institutionId) {
        this.institutionId = institutionId;
    }
}
