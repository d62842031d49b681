package portal.round.form;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import portal.rubric.VersionRepository;

/** Whole forms with their sections. */
@ApplicationScoped
public class FormRepository extends VersionRepository<FormVersion> {

    @Override
    public Optional<FormVersion> find(long id) {
        return em().createQuery(
                        "SELECT DISTINCT f FROM FormVersion f LEFT JOIN FETCH f.sections WHERE f.id = :id",
                        FormVersion.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<String> roundsWith(long formId) {
        return em().createQuery(
                        "SELECT r.name FROM AssessmentRound r WHERE r.formVersionId = :form ORDER BY r.opensAt DESC",
                        String.class)
                .setParameter("form", formId)
                .getResultList();
    }

    @Override
    protected Class<FormVersion> type() {
        return FormVersion.class;
    }
}
