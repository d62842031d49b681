package portal.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import portal.launch.DatabaseAddress;
import portal.launch.FreePort;
import portal.launch.PortalServer;
import portal.launch.RunningProcesses;
import portal.launch.ServerPlan;

/**
 * The one portal that all integration tests of a run share: real server, real database, real mail. It is started by the
 * first test that asks for it, with the demo's made-up people in it, and stopped with the JVM.
 */
public final class PortalUnderTest {
    /** Flags of the server's JVM. */
    public static final List<String> JVM =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx768m", "-Djava.awt.headless=true");

    private static @Nullable PortalUnderTest running;
    private static @Nullable RuntimeException broken;

    private final Path folder =
            Path.of(System.getProperty("portal.test.directory", "target/it")).toAbsolutePath();
    private final RunningProcesses processes = RunningProcesses.take(folder);
    private final TestDatabase database = TestDatabase.fresh(folder.resolve("database"), processes);
    private final GreenMail mail = new GreenMail(mailServer());
    private final int httpPort = FreePort.any();
    private final int operationsPort = FreePort.any();
    private @Nullable PortalServer server;
    private boolean withTests;

    /** Always at the same port, so that a test can stop it and start it again. */
    private static ServerSetup mailServer() {
        ServerSetup smtp = new ServerSetup(FreePort.any(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        smtp.setServerStartupTimeout(30_000);
        return smtp;
    }

    private PortalUnderTest() {
        mail.start();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop the portal under test"));
    }

    /** The portal as it is packed, unless it already runs with the tests inside it. */
    public static PortalUnderTest running() {
        return running(null);
    }

    /** The portal with the in-container tests packed into it. */
    public static PortalUnderTest runningWithTests(Path war) {
        return running(war);
    }

    private static synchronized PortalUnderTest running(@Nullable Path testWar) {
        if (broken != null) {
            throw new IllegalStateException("The portal has already failed to start: " + broken.getMessage());
        }
        try {
            PortalUnderTest portal = running == null ? new PortalUnderTest() : running;
            running = portal;
            portal.serve(testWar);
            return portal;
        } catch (RuntimeException failure) {
            broken = failure;
            throw failure;
        }
    }

    public URI url() {
        return URI.create("http://localhost:" + httpPort);
    }

    public URI url(String path) {
        return url().resolve(path);
    }

    public int httpPort() {
        return httpPort;
    }

    /** Where health and metrics answer. */
    public int operationsPort() {
        return operationsPort;
    }

    public DatabaseAddress database() {
        return database.address();
    }

    public GreenMail mail() {
        return mail;
    }

    public Path folder() {
        return folder;
    }

    private void serve(@Nullable Path testWar) {
        if (server != null && (withTests || testWar == null)) {
            return;
        }
        if (server != null) {
            server.close();
        }
        withTests = testWar != null;
        Path war = testWar == null ? Path.of(System.getProperty("portal.war", "target/portal.war")) : testWar;
        Path log = folder.resolve("server.log");
        try {
            Files.createDirectories(folder);
            PrintStream output = new PrintStream(Files.newOutputStream(log), true, StandardCharsets.UTF_8);
            PortalServer starting = PortalServer.start(plan(war), output);
            server = starting;
            processes.note("server", starting.process());
            starting.await(PortalServer.Probe.SEEDED);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (RuntimeException failure) {
            throw new IllegalStateException(failure.getMessage() + " See " + log, failure);
        }
    }

    /** Shared with the other JVM and with {@code mvn -Prun}: whoever needs it first makes it. */
    static Path prepared() {
        return Path.of(System.getProperty("portal.prepared", "target/launch/prepared"))
                .toAbsolutePath();
    }

    private ServerPlan plan(Path war) {
        Path payara = Path.of(System.getProperty("payara.micro.jar", "target/launch/payara-micro.jar"));
        DatabaseAddress address = database.address();
        return new ServerPlan(
                new ServerPlan.Programs(payara.toAbsolutePath(), war.toAbsolutePath(), prepared()),
                new ServerPlan.Ports("127.0.0.1", httpPort, operationsPort),
                folder.resolve("server"),
                new ServerPlan.Options(JVM, "", false),
                Map.of(
                        "PORTAL_DB_URL", address.url(),
                        "PORTAL_DB_USER", address.user(),
                        "PORTAL_DB_PASSWORD", address.password(),
                        "PORTAL_MAIL_HOST", "127.0.0.1",
                        "PORTAL_MAIL_PORT", Integer.toString(mail.getSmtp().getPort()),
                        "PORTAL_URL", url().toString(),
                        "PORTAL_DEMO", "true",
                        "PORTAL_MEASURE", "true"));
    }

    private void stop() {
        if (server != null) {
            server.close();
        }
        mail.stop();
        database.close();
        processes.release();
    }
}
