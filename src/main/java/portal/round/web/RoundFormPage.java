package portal.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import portal.platform.access.Actor;
import portal.round.FormDetail;
import portal.round.form.FormQueries;
import portal.round.form.FormService;
import portal.rubric.VersionLife;
import portal.rubric.VersionViewPage;

/** One version of a form as an institution meets it; for those who write it, what can become of it. */
@Named
@RequestScoped
public class RoundFormPage extends VersionViewPage<FormDetail> {

    @Inject
    FormQueries queries;

    @Inject
    FormService forms;

    private Set<String> blockingChecks = Set.of();

    public RoundFormPage() {
        super("/round/compose");
    }

    @Override
    protected FormQueries queries() {
        return queries;
    }

    @Override
    protected FormService versions() {
        return forms;
    }

    @Override
    protected FormDetail read(Actor reader, long versionId) {
        FormDetail form = queries.detail(reader, versionId);
        blockingChecks = queries.blockingChecks(reader, versionId);
        return form;
    }

    @Override
    public VersionLife getLife() {
        return getVersion().life();
    }

    /** Codes of the checks that hold a submission up. */
    public Set<String> getBlockingChecks() {
        return blockingChecks;
    }
}
