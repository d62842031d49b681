package portal.institution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Whole institutions, with their contacts. */
@ApplicationScoped
public class InstitutionRepository {

    @PersistenceContext
    EntityManager em;

    void add(Institution institution) {
        em.persist(institution);
        em.flush();
    }

    Optional<Institution> find(long id) {
        return em.createQuery(
                        "SELECT DISTINCT i FROM Institution i LEFT JOIN FETCH i.contacts WHERE i.id = :id",
                        Institution.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    boolean isNameTaken(String name, long exceptId) {
        return !em.createQuery("SELECT i.id FROM Institution i WHERE i.name = :name AND i.id <> :id", Long.class)
                .setParameter("name", name.strip())
                .setParameter("id", exceptId)
                .getResultList()
                .isEmpty();
    }
}
