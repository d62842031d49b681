package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Reads the frameworks, which are the same for everybody and no secret. */
@ApplicationScoped
public class FrameworkQueries {

    @PersistenceContext
    EntityManager em;

    public Frameworks all() {
        return Frameworks.of(
                em.createQuery("select f from FrameworkItem f order by f.framework, f.position", FrameworkItem.class)
                        .getResultList());
    }
}
