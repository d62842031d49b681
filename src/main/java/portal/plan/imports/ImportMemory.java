package portal.plan.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Remembers for each institution what its headers meant. */
@ApplicationScoped
public class ImportMemory {

    @PersistenceContext
    EntityManager em;

    Meanings of(long institutionId) {
        return new Meanings(known(institutionId).stream()
                .collect(Collectors.toMap(RememberedMeaning::words, RememberedMeaning::meaning)));
    }

    void remember(long institutionId, Meanings meanings) {
        Map<String, String> fresh = new TreeMap<>(meanings.byWords());
        for (RememberedMeaning known : known(institutionId)) {
            String meaning = fresh.remove(known.words());
            if (meaning != null) {
                known.mean(meaning);
            }
        }
        fresh.forEach((words, meaning) -> em.persist(new RememberedMeaning(institutionId, words, meaning)));
    }

    private List<RememberedMeaning> known(long institutionId) {
        return em.createQuery(
                        "select m from RememberedMeaning m where m.institutionId = :institution",
                        RememberedMeaning.class)
                .setParameter("institution", institutionId)
                .getResultList();
    }
}
