package portal.round.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import portal.platform.access.Actor;
import portal.rubric.Versions;

/** What can be done with forms. */
@ApplicationScoped
@Transactional
public class FormService extends Versions<FormVersion> {

    @Inject
    FormRepository forms;

    @Inject
    FormPolicy policy;

    /** Begins a form from nothing. @return its number */
    public long begin(Actor actor, String title, int stage) {
        policy.mayWrite(actor).orRefuse();
        return begin(actor, FormVersion.begin(title, stage, forms.nextSeries()));
    }

    @Override
    protected String kind() {
        return "form";
    }

    @Override
    protected FormRepository repository() {
        return forms;
    }

    @Override
    protected FormPolicy policy() {
        return policy;
    }
}
