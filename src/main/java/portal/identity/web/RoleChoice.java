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
import portal.identity.InstitutionNames;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.faces.Texts;

/** The roles and institutions that a form offers, and a grant in words. */
@Named
@RequestScoped
public class RoleChoice {

    @Inject
    @Any
    Instance<InstitutionNames> institutionNames;

    private @Nullable Map<Long, String> names;

    public List<SelectItem> getRoles() {
        return Arrays.stream(Role.values())
                .map(role -> new SelectItem(role, Texts.of("role." + role)))
                .toList();
    }

    public List<SelectItem> getInstitutions() {
        return names().entrySet().stream()
                .map(entry -> new SelectItem(entry.getKey(), entry.getValue()))
                .toList();
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
