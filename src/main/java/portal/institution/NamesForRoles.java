package portal.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import portal.identity.InstitutionNames;

/** Tells identity what the institutions are called at which people hold roles. */
@ApplicationScoped
class NamesForRoles implements InstitutionNames {

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<Long, String> byId() {
        Map<Long, String> names = new LinkedHashMap<>();
        em.createQuery(
                        "SELECT NEW portal.institution.InstitutionName(i.id, i.name) FROM Institution i ORDER BY i.name",
                        InstitutionName.class)
                .getResultStream()
                .forEach(each -> names.put(each.id(), each.name()));
        return names;
    }
}
