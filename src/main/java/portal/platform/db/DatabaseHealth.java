package portal.platform.db;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** The portal is ready to serve once it is deployed and its database answers. */
@Readiness
@ApplicationScoped
public class DatabaseHealth implements HealthCheck {
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/portalDS")
    DataSource database;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("portal").status(answers()).build();
    }

    private boolean answers() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException silent) {
            return false;
        }
    }
}
