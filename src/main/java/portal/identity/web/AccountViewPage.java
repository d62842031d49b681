package portal.identity.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.identity.AccountDetail;
import portal.identity.AccountQueries;
import portal.identity.AccountService;
import portal.identity.AccountState;
import portal.platform.access.CurrentActor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.faces.Redirect;
import portal.platform.faces.RequestParameters;

/** One person: the roles held, given and taken, and the end of access. */
@Named
@RequestScoped
public class AccountViewPage {

    @Inject
    CurrentActor current;

    @Inject
    AccountQueries queries;

    @Inject
    AccountService accounts;

    @Inject
    RequestParameters parameters;

    private @Nullable AccountDetail person;
    private Role role = Role.INSTITUTION_EDITOR;
    private @Nullable Long institutionId;

    @PostConstruct
    void open() {
        person = queries.detail(current.get(), parameters.id("id"));
    }

    public String grant() {
        accounts.grant(current.get(), id(), new Grant(role, role.isHeldAtInstitution() ? institutionId : null));
        return done("identity.role-granted");
    }

    public String revoke(Grant grant) {
        accounts.revoke(current.get(), id(), grant);
        return done("identity.role-revoked");
    }

    public String disable() {
        accounts.disable(current.get(), id());
        return done("identity.disabled");
    }

    public String enable() {
        accounts.enable(current.get(), id());
        return done("identity.enabled");
    }

    public String inviteAgain() {
        accounts.inviteAgain(current.get(), id());
        return done("identity.invited");
    }

    private String done(String what) {
        return Redirect.to("/identity/view").with("id", id()).saying(what).toString();
    }

    private long id() {
        if (person == null) {
            throw new NotFound();
        }
        return person.id();
    }

    public @Nullable AccountDetail getPerson() {
        return person;
    }

    public boolean isDisabled() {
        return person != null && person.state() == AccountState.DISABLED;
    }

    public boolean isInvited() {
        return person != null && person.state() == AccountState.INVITED;
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
