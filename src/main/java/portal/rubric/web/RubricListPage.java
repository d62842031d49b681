package portal.rubric.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.platform.access.Actor;
import portal.platform.faces.Texts;
import portal.rubric.RubricQueries;
import portal.rubric.RubricService;
import portal.rubric.VersionListPage;

/** All rubrics, and where one is begun from nothing. */
@Named
@RequestScoped
public class RubricListPage extends VersionListPage {

    @Inject
    RubricQueries queries;

    @Inject
    RubricService rubrics;

    public RubricListPage() {
        super("/rubric/edit");
    }

    @Override
    protected RubricQueries queries() {
        return queries;
    }

    @Override
    protected long beginBy(Actor writer, String title, int stage) {
        return rubrics.begin(writer, title, stage, Texts.of("rubric.levels.usual"));
    }
}
