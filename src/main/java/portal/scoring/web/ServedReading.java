package portal.scoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import portal.platform.access.CurrentActor;
import portal.scoring.service.ServedQueries;
import portal.scoring.service.TimeServed;

/** Lets pages of features that know no reviews show a reviewer what he has done. */
@Named
@RequestScoped
public class ServedReading {

    @Inject
    CurrentActor current;

    @Inject
    ServedQueries queries;

    private @Nullable TimeServed read;

    public TimeServed getServed() {
        TimeServed known = read == null ? queries.own(current.get()) : read;
        read = known;
        return known;
    }
}
