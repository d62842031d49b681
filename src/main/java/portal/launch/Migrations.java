package portal.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema this version of the portal needs, before the portal starts on it. */
public final class Migrations {
    private Migrations() {}

    public static void run(DatabaseAddress database) {
        requireReachable(database);
        try {
            Flyway.configure()
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException failure) {
            throw new LaunchFailed("The database could not be migrated: " + firstLine(failure), failure);
        }
    }

    private static void requireReachable(DatabaseAddress database) {
        DriverManager.setLoginTimeout(10);
        try (Connection connection =
                DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException unreachable) {
            throw new LaunchFailed(
                    "The database " + withoutParameters(database.url()) + " does not accept the user " + database.user()
                            + ": " + firstLine(unreachable),
                    unreachable);
        }
    }

    private static String withoutParameters(String url) {
        return url.replaceAll("\\?.*", "");
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("");
    }
}
