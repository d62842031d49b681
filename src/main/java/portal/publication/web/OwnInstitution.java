package portal.publication.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import portal.platform.access.Actor;
import portal.platform.access.CurrentActor;
import portal.platform.access.NotFound;
import portal.platform.faces.RequestParameters;

/** The institution whose page is worked on: the one in the address, or the first that whoever acts belongs to. */
@RequestScoped
public class OwnInstitution {

    @Inject
    CurrentActor current;

    @Inject
    RequestParameters parameters;

    public Actor actor() {
        return current.get();
    }

    public long id() {
        return parameters.number("institution").orElseGet(() -> current.get().actsForInstitutions().stream()
                .sorted()
                .findFirst()
                .orElseThrow(NotFound::new));
    }
}
