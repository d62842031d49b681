package portal.round.form;

import jakarta.enterprise.context.ApplicationScoped;
import portal.rubric.VersionPolicy;

/** Who may read forms and who writes them. Institutions read theirs in their submission. */
@ApplicationScoped
public class FormPolicy extends VersionPolicy {

    public FormPolicy() {
        super("round.form.refused");
    }
}
