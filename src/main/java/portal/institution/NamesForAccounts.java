package portal.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.LinkedHashMap;
import java.util.Map;
import portal.identity.InstitutionNames;

/** Tells the accounts what the institutions are called at which roles are held. */
@ApplicationScoped
public class NamesForAccounts implements InstitutionNames {

    @PersistenceContext
    EntityManager em;

    @Override
    public Map<Long, String> byId() {
        Map<Long, String> names = new LinkedHashMap<>();
        em.createQuery(
                        "SELECT NEW portal.institution.InstitutionName(i.id, i.name) FROM Institution i ORDER BY i.name",
                        InstitutionName.class)
                .getResultList()
                .forEach(institution -> names.put(institution.id(), institution.name()));
        return names;
    }
}
