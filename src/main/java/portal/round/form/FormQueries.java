package portal.round.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.time.UkTime;
import portal.round.FormDetail;
import portal.round.FormRow;
import portal.rubric.VersionChange;

/** Reads forms. What a form asks is no secret once it is available; who may open its page is asked all the same. */
@ApplicationScoped
public class FormQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    FormRepository forms;

    @Inject
    FormPolicy policy;

    @Inject
    Clock clock;

    /** The forms of each stage, the newest version of each series first. Drafts are for those who write them. */
    public List<FormRow> list(Actor actor) {
        policy.mayRead(actor).orRefuse();
        return em.createQuery(
                        """
                        SELECT NEW portal.round.FormRow(f.id, f.title, f.stage, f.versionNo,
                            f.inUseFrom, f.frozenAt, COUNT(s))
                        FROM FormVersion f LEFT JOIN f.sections s ON s.removed = FALSE
                        WHERE f.inUseFrom IS NOT NULL OR :drafts = TRUE
                        GROUP BY f.id, f.title, f.stage, f.versionNo, f.inUseFrom, f.frozenAt, f.series
                        ORDER BY f.stage, f.series, f.versionNo DESC
                        """,
                        FormRow.class)
                .setParameter("drafts", mayWrite(actor))
                .getResultList();
    }

    public FormDetail detail(Actor actor, long formId) {
        policy.mayRead(actor).orRefuse();
        FormDetail form = find(formId).detail();
        if (form.life().isDraft()) {
            policy.mayWrite(actor).orNotFound();
        }
        return form;
    }

    /** What it asks otherwise than the version before it. */
    public List<VersionChange> changes(Actor actor, long formId) {
        Map<String, String> now = detail(actor, formId).wording();
        return forms.before(find(formId))
                .map(before -> VersionChange.between(before.detail().wording(), now))
                .orElse(List.of());
    }

    /** As it is written. One that is no draft any more can be read here too, so that a page of yesterday explains itself. */
    public FormDraft draft(Actor actor, long formId) {
        policy.mayWrite(actor).orRefuse();
        return FormDraft.of(find(formId));
    }

    /** Codes of the checks that hold a submission up. */
    public Set<String> blockingChecks(Actor actor, long formId) {
        policy.mayRead(actor).orRefuse();
        return find(formId).blockingChecks();
    }

    /** The names of the rounds that have chosen it. */
    public List<String> roundsWith(Actor actor, long formId) {
        policy.mayWrite(actor).orRefuse();
        return forms.roundsWith(formId);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }

    public boolean mayWrite(Actor actor) {
        return policy.mayWrite(actor).allowed();
    }

    private FormVersion find(long formId) {
        return forms.find(formId).orElseThrow(NotFound::new);
    }
}
