package portal.rubric.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.platform.access.Actor;
import portal.rubric.RubricDetail;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;
import portal.rubric.VersionLife;
import portal.rubric.VersionViewPage;

/** One version of a rubric with its criteria and their levels; for those who write it, what can become of it. */
@Named
@RequestScoped
public class RubricViewPage extends VersionViewPage<RubricDetail> {

    @Inject
    RubricQueries queries;

    @Inject
    RubricService rubrics;

    public RubricViewPage() {
        super("/rubric/edit");
    }

    @Override
    protected RubricQueries queries() {
        return queries;
    }

    @Override
    protected RubricService versions() {
        return rubrics;
    }

    @Override
    protected RubricDetail read(Actor reader, long versionId) {
        return queries.detail(reader, versionId);
    }

    @Override
    public VersionLife getLife() {
        return getVersion().life();
    }
}
