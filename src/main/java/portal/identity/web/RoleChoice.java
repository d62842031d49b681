package portal.identity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.identity.AccountDetail;
import portal.identity.AccountPolicy;
import portal.identity.InstitutionNames;
import portal.platform.access.CurrentActor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.faces.Texts;

/** The roles and institutions that a form offers, and a grant in words. */
@Named
@RequestScoped
public class RoleChoice {

    private static final Long SOMEWHERE = 0L;

    @Inject
    CurrentActor current;

    @Inject
    AccountPolicy policy;

    @Inject
    @Any
    Instance<InstitutionNames> institutionNames;

    private @Nullable Map<Long, String> names;

    /** What whoever looks at the form may give. */
    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values())
                .filter(role -> mayGrant(new Grant(role, role.isHeldAtInstitution() ? SOMEWHERE : null)))
                .map(role -> new SelectItem(role, Texts.of("role." + role)))
                .toList();
    }

    public List<SelectItem> getInstitutions() {
        return names().entrySet().stream()
                .map(entry -> new SelectItem(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether whoever looks at the person may change the roles at all. */
    public boolean mayChange(AccountDetail person) {
        return policy.mayChangeRoles(current.get(), person.id()).allowed();
    }

    public boolean mayTake(AccountDetail person, Grant grant) {
        return mayChange(person) && mayGrant(grant);
    }

    private boolean mayGrant(Grant grant) {
        return policy.mayGrant(current.get(), grant).allowed();
    }

    /** Such as "Institution editor, Harrowmere University". */
    public String words(Grant grant) {
        String role = Texts.of("role." + grant.role());
        return grant.institutionId() == null ? role : role + ", " + names().getOrDefault(grant.institutionId(), "");
    }

    private Map<Long, String> names() {
        Map<Long, String> known = names;
        if (known == null) {
            known = new HashMap<>();
            for (InstitutionNames each : institutionNames) {
                known = each.byId();
            }
            names = known;
        }
        return known;
    }
}
