package portal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the server is to be started: with which programs, on which ports, with which settings.
 *
 * @param workplace folder for the files the server reads at its start
 */
public record ServerPlan(
        Programs programs, Ports ports, Path workplace, Options options, Map<String, String> environment) {

    private static final String HTTP =
            "configs.config.server-config.network-config.protocols.protocol.http-listener.http";

    /** The server does not tell its name, and writes the SameSite of the session cookie only when told so here. */
    private static final String DISCRETION =
            """
            set %1$s.server-header=false
            set %1$s.cookie-same-site-enabled=true
            set %1$s.cookie-same-site-value=Lax
            """
                    .formatted(HTTP);

    private static final String BEHIND_TLS = "set " + HTTP + ".scheme-mapping=X-Forwarded-Proto\n";

    /**
     * The server and what it serves, all with their whole paths; what is served may be unpacked already.
     *
     * @param prepared where the server is unpacked, or will be
     */
    public record Programs(Path payara, Path war, Path prepared) {}

    /** People's address and port, and the port for health and metrics. */
    public record Ports(String address, int http, int operations) {}

    /**
     * What differs between a try-out, a test and a real portal.
     *
     * @param cluster addresses of all nodes, host:port with commas between them; empty for a portal of one node
     * @param behindTls whether a proxy in front ends TLS and tells so in {@code X-Forwarded-Proto}
     */
    public record Options(List<String> jvm, String cluster, boolean behindTls) {

        boolean hasSeveralNodes() {
            return !cluster.isBlank();
        }

        List<String> server() {
            if (!hasSeveralNodes()) {
                return List.of("--nohazelcast");
            }
            String port = cluster.substring(cluster.lastIndexOf(':') + 1);
            return List.of("--clustermode", "tcpip:" + cluster, "--startport", port, "--clustername", "portal");
        }
    }

    UnpackedServer unpack() throws IOException {
        require(programs.payara());
        require(programs.war());
        Files.createDirectories(workplace);
        ServedPortal.layOut(programs.war(), served());
        return UnpackedServer.of(programs.payara(), new Prepared(programs.prepared()), workplace.resolve("instance"));
    }

    private Path served() {
        return workplace.resolve("portal");
    }

    int operationsPort() {
        return ports.operations();
    }

    /**
     * @param server what the JVM is told to run the server
     */
    List<String> command(List<String> server) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options.jvm());
        command.addAll(server);
        command.addAll(List.of("--port", Integer.toString(ports.http()), "--disablephonehome"));
        command.addAll(options.server());
        command.addAll(List.of("--prebootcommandfile", listeners().toString()));
        command.addAll(List.of("--postbootcommandfile", deployment().toString()));
        command.addAll(List.of("--logproperties", logSettings().toString()));
        return command;
    }

    /** Health and metrics move to a virtual server of their own, which listens on this machine's loopback only. */
    private Path listeners() {
        String listener =
                "configs.config.server-config.network-config.network-listeners.network-listener.http-listener";
        return write(
                "listeners",
                """
                create-virtual-server --hosts=localhost operations
                create-http-listener --listeneraddress=127.0.0.1 --listenerport=%d --defaultvs=operations operations-listener
                set-microprofile-healthcheck-configuration --enabled=true --virtualservers=operations
                set configs.config.server-config.microprofile-metrics-configuration.virtual-servers=operations
                set-openapi-configuration --enabled=false
                set %s.address=%s
                """
                                .formatted(ports.operations(), listener, ports.address())
                        + DISCRETION
                        + (options.behindTls() ? BEHIND_TLS : ""));
    }

    /**
     * On people's port only: Faces cannot start twice, as it would for a second virtual server. Only what is deployed as
     * available has its sessions kept by all nodes.
     */
    private Path deployment() {
        return write(
                "deployment",
                "deploy --availabilityenabled=%s --name=portal --contextroot=/ --virtualservers=server %s%n"
                        .formatted(options.hasSeveralNodes(), served().getFileName()));
    }

    private Path logSettings() {
        try (InputStream settings = ServerPlan.class.getResourceAsStream("logging.properties")) {
            if (settings == null) {
                throw new LaunchFailed("The log settings are missing from the launcher.");
            }
            Path file = workplace.resolve("logging.properties");
            Files.createDirectories(workplace);
            Files.copy(settings, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path write(String name, String text) {
        try {
            Files.createDirectories(workplace);
            return Files.writeString(workplace.resolve(name), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void require(Path program) {
        if (!Files.exists(program)) {
            throw new LaunchFailed(program + " is missing; build the portal first with: mvn package");
        }
    }
}
