package portal.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

/** The start is over once the made-up round is there, or at once where none is wanted. */
@Startup
@ApplicationScoped
class DemoHealth implements HealthCheck {

    @Inject
    DemoStart start;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("made-up round")
                .status(start.seeding().isDone())
                .build();
    }
}
