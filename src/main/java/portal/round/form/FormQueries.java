package portal.round.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import portal.platform.access.Actor;
import portal.round.FormDetail;
import portal.rubric.VersionQueries;

/** Reads forms. */
@ApplicationScoped
public class FormQueries extends VersionQueries<FormVersion> {

    @Inject
    FormRepository forms;

    @Inject
    FormPolicy policy;

    public FormDetail detail(Actor actor, long formId) {
        return readBy(actor, formId).detail();
    }

    /** As it is written. */
    public FormDraft draft(Actor actor, long formId) {
        return FormDraft.of(writtenBy(actor, formId));
    }

    /** Codes of the checks that hold a submission up. */
    public Set<String> blockingChecks(Actor actor, long formId) {
        policy.mayRead(actor).orRefuse();
        return find(formId).blockingChecks();
    }

    @Override
    protected FormRepository repository() {
        return forms;
    }

    @Override
    protected FormPolicy policy() {
        return policy;
    }

    @Override
    protected String versionsAndParts() {
        return "FormVersion v LEFT JOIN v.sections p ON p.removed = FALSE";
    }
}
