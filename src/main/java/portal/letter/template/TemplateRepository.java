package portal.letter.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.institution.LetterLanguage;
import portal.platform.access.NotFound;

/** Templates with all their words. */
@ApplicationScoped
public class TemplateRepository {

    private static final String VERSIONS =
            "SELECT t FROM LetterTemplate t WHERE t.stage = :stage AND t.language = :language ";

    @PersistenceContext
    EntityManager em;

    /** @throws NotFound when there is none */
    public LetterTemplate find(long id) {
        return Optional.ofNullable(em.find(LetterTemplate.class, id)).orElseThrow(NotFound::new);
    }

    /** For changing it, or for a letter that is to stand on it: others who want either wait. @throws NotFound when there is none */
    public LetterTemplate held(long id) {
        return Optional.ofNullable(em.find(LetterTemplate.class, id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFound::new);
    }

    /** The version for letters of a stage in a language on a day. */
    public Optional<LetterTemplate> inUse(int stage, LetterLanguage language, LocalDate day) {
        return em.createQuery(VERSIONS + "AND t.validFrom <= :day ORDER BY t.validFrom DESC", LetterTemplate.class)
                .setParameter("stage", stage)
                .setParameter("language", language)
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<LetterTemplate> versions(int stage, LetterLanguage language) {
        return em.createQuery(VERSIONS + "ORDER BY t.versionNo DESC", LetterTemplate.class)
                .setParameter("stage", stage)
                .setParameter("language", language)
                .getResultList();
    }

    /** Those in whose words letters were signed or are to be. */
    Set<Long> frozen() {
        return Set.copyOf(em.createQuery(
                        "SELECT DISTINCT l.templateId FROM Letter l WHERE l.state NOT IN"
                                + " (portal.letter.LetterState.DRAFT, portal.letter.LetterState.FACTUAL_CHECK)",
                        Long.class)
                .getResultList());
    }

    LetterTemplate add(LetterTemplate template) {
        em.persist(template);
        em.flush();
        return template;
    }

    void remove(LetterTemplate template) {
        em.remove(template);
    }

    void flush() {
        em.flush();
    }
}
