package portal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Starts the portal and stays until it is told to stop. What was started last is stopped first, on Ctrl-C as well as
 * after a start that failed half-way.
 */
public final class Launcher {
    private final LaunchSettings settings;
    private final PrintStream out;
    private final Deque<Runnable> endings = new ArrayDeque<>();

    private Launcher(LaunchSettings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    public static void main(String[] arguments) throws InterruptedException {
        Logger.getLogger("").setLevel(Level.WARNING);
        // a library of the database's looks for a logging system that is not here, and would say so
        System.setProperty("log4j2.statusLoggerLevel", "OFF");
        Launcher launcher = new Launcher(LaunchSettings.ofThisProcess(List.of(arguments)), System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
        try {
            if (arguments.length > 0) {
                endWithParent();
            }
            PortalServer server = launcher.start();
            launcher.greet();
            server.quickenNextStart().ifPresent(process -> launcher.endWith(process::destroy));
            System.exit(server.awaitEnd() == 0 ? 0 : 1);
        } catch (LaunchFailed failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    /** Who tries the portal out may end the build tool instead of us. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
    }

    private PortalServer start() {
        Path data = folder();
        FreePort.require(settings.httpPort(), "portal.http.port");
        RunningProcesses processes = RunningProcesses.take(data);
        endWith(processes::release);
        DatabaseAddress database = settings.database().orElseGet(() -> embedded(data, processes));
        Migrations.run(database);
        out.println("The database is ready.");
        PortalServer server = PortalServer.start(plan(database, data), out);
        endWith(server::close);
        processes.note("server", server.process());
        server.await(PortalServer.Probe.READY);
        return server;
    }

    private Path folder() {
        try {
            return Files.createDirectories(settings.data());
        } catch (IOException failure) {
            throw new LaunchFailed("The folder " + settings.data() + " cannot be made (setting portal.data).", failure);
        }
    }

    private DatabaseAddress embedded(Path data, RunningProcesses processes) {
        out.println("Starting a database in " + data + " (the first time takes a little longer) ...");
        EmbeddedDatabase database =
                EmbeddedDatabase.start(data.resolve("database"), settings.prepared(), FreePort.any());
        endWith(database::close);
        processes.note("database", database.process());
        return database.address();
    }

    private ServerPlan plan(DatabaseAddress database, Path data) {
        Map<String, String> environment = new HashMap<>(settings.forServer());
        environment.put("PORTAL_DB_URL", database.url());
        environment.put("PORTAL_DB_USER", database.user());
        environment.put("PORTAL_DB_PASSWORD", database.password());
        return new ServerPlan(
                new ServerPlan.Programs(settings.payara(), settings.war(), settings.prepared()),
                new ServerPlan.Ports(
                        settings.httpAddress(),
                        settings.httpPort(),
                        settings.number("portal.operations.port", FreePort.any())),
                data.resolve("server"),
                settings.options(),
                environment);
    }

    private void greet() {
        out.println();
        out.println("  The portal is ready: " + settings.url());
        if (settings.demo()) {
            signIns().ifPresent(out::println);
        }
        out.println("  Stop it with Ctrl-C.");
        out.println();
        out.flush();
    }

    /** The sign-ins of the made-up people, as the demo has written them down. */
    private static Optional<String> signIns() {
        try (InputStream lines = Launcher.class.getResourceAsStream("/portal/demo-sign-ins.txt")) {
            return lines == null
                    ? Optional.empty()
                    : Optional.of(new String(lines.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private synchronized void endWith(Runnable ending) {
        endings.push(ending);
    }

    private synchronized void stop() {
        while (!endings.isEmpty()) {
            endings.pop().run();
        }
    }
}
