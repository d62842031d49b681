package portal.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema this version of the portal needs, before the portal starts on it. */
public final class Migrations {
    /** The class of SQL states that refuse a user. */
    private static final String NOT_AUTHORISED = "28";

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
                    "The database " + withoutParameters(database.url()) + trouble(database, unreachable) + " ("
                            + firstLine(unreachable) + ").",
                    unreachable);
        }
    }

    private static String trouble(DatabaseAddress database, SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        return state.startsWith(NOT_AUTHORISED)
                ? " does not accept the user " + database.user() + ": check portal.db.user and portal.db.password"
                : " cannot be reached: check portal.db.url";
    }

    private static String withoutParameters(String url) {
        return url.replaceAll("\\?.*", "");
    }

    private static String firstLine(Exception failure) {
        return String.valueOf(failure.getMessage()).strip().lines().findFirst().orElse("");
    }
}
