package portal.support;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import portal.launch.DatabaseAddress;
import portal.launch.EmbeddedDatabase;
import portal.launch.FreePort;
import portal.launch.Migrations;
import portal.launch.RunningProcesses;

/**
 * An empty, migrated database: the one given by {@code portal.test.db.url}, or an embedded one. Whatever was in it is
 * deleted.
 */
final class TestDatabase implements AutoCloseable {
    private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

    private final @Nullable EmbeddedDatabase embedded;
    private final DatabaseAddress address;

    private TestDatabase(@Nullable EmbeddedDatabase embedded, DatabaseAddress address) {
        this.embedded = embedded;
        this.address = address;
    }

    static TestDatabase fresh(Path folder, RunningProcesses processes) {
        FLYWAY.setLevel(Level.WARNING);
        String url = System.getProperty("portal.test.db.url", "");
        TestDatabase database = url.isBlank() ? embedded(folder, processes) : given(url);
        database.empty();
        Migrations.run(database.address);
        return database;
    }

    private static TestDatabase embedded(Path folder, RunningProcesses processes) {
        EmbeddedDatabase embedded = EmbeddedDatabase.start(folder, PortalUnderTest.prepared(), FreePort.any());
        processes.note("database", embedded.process());
        return new TestDatabase(embedded, embedded.address());
    }

    private static TestDatabase given(String url) {
        return new TestDatabase(
                null,
                new DatabaseAddress(
                        url,
                        System.getProperty("portal.test.db.user", "portal"),
                        System.getProperty("portal.test.db.password", "")));
    }

    DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }

    private void empty() {
        Flyway.configure()
                .dataSource(address.url(), address.user(), address.password())
                .cleanDisabled(false)
                .load()
                .clean();
    }
}
