package portal.rubric;

import jakarta.enterprise.context.ApplicationScoped;

/** Who may read rubrics and who writes them. Institutions read of them in the public guides. */
@ApplicationScoped
public class RubricPolicy extends VersionPolicy {

    public RubricPolicy() {
        super("rubric.refused");
    }
}
