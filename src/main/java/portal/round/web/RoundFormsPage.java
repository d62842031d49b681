package portal.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import portal.platform.access.Actor;
import portal.round.form.FormQueries;
import portal.round.form.FormService;
import portal.rubric.VersionListPage;

/** All forms, and where one is begun from nothing. */
@Named
@RequestScoped
public class RoundFormsPage extends VersionListPage {

    @Inject
    FormQueries queries;

    @Inject
    FormService forms;

    public RoundFormsPage() {
        super("/round/compose");
    }

    @Override
    protected FormQueries queries() {
        return queries;
    }

    @Override
    protected long beginBy(Actor writer, String title, int stage) {
        return forms.begin(writer, title, stage);
    }
}
