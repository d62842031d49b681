package portal.launch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Payara Micro with the portal in it, as a process of its own. People's port serves the portal and nothing else; health
 * and metrics answer on the operations port, which only this machine reaches.
 */
public final class PortalServer implements AutoCloseable {
    /** What the server is asked for before somebody goes on; an application that is not deployed has no such check. */
    public enum Probe {
        /** Pages are served. */
        READY("ready", "portal"),
        /** The made-up round is there as well, where one is wanted. */
        SEEDED("started", "made-up round");

        private final String address;
        private final String check;

        Probe(String address, String check) {
            this.address = address;
            this.check = check;
        }
    }

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final ServerPlan plan;
    private final UnpackedServer unpacked;
    private volatile boolean refused;

    private PortalServer(ServerPlan plan, UnpackedServer unpacked, Process process) {
        this.plan = plan;
        this.unpacked = unpacked;
        this.process = process;
    }

    /** Starts the server and hands each line it writes to {@code output}; returns before the portal is ready. */
    public static PortalServer start(ServerPlan plan, PrintStream output) {
        try {
            UnpackedServer unpacked = plan.unpack();
            ProcessBuilder builder = new ProcessBuilder(plan.command(unpacked.arguments()))
                    .directory(plan.workplace().toFile())
                    .redirectErrorStream(true);
            builder.environment().putAll(plan.environment());
            PortalServer server = new PortalServer(plan, unpacked, builder.start());
            Thread reader = new Thread(() -> server.copyTo(output), "server output");
            reader.setDaemon(true);
            reader.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** Makes the next start quicker, in a process beside the server; there is none where that was done before. */
    Optional<Process> quickenNextStart() {
        try {
            return unpacked.share(process());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Returns when the portal is deployed and has its database. */
    public void await(Probe probe) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        long start = System.nanoTime();
        while (!passes(probe, client)) {
            if (ended(Duration.ofMillis(150))) {
                throw new LaunchFailed(
                        "The server ended before the portal was ready (code " + process.exitValue() + ").");
            }
            if (refused || System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new LaunchFailed("The portal did not come up; the lines above say why.");
            }
        }
    }

    /** Waits as long as the server lives. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    @Override
    public void close() {
        RunningProcesses.end(process.toHandle());
    }

    private boolean passes(Probe probe, HttpClient client) {
        URI health = URI.create("http://127.0.0.1:" + plan.operationsPort() + "/health/" + probe.address);
        try {
            HttpRequest request = HttpRequest.newBuilder(health)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"" + probe.check + "\"");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("The start was interrupted.", interrupted);
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchFailed("The start was interrupted.", interrupted);
        }
    }

    private void copyTo(PrintStream output) {
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.println(line);
                refused |= line.contains("Boot Command deploy failed");
            }
        } catch (IOException closed) {
            output.flush();
        }
    }
}
