package portal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.launch.FreePort;

/**
 * From the launcher's start to its first page: when it prepares what later starts find, with an empty folder of data, and with
 * one that is kept.
 */
class StartBench {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @TempDir
    static Path place;

    @Test
    void the_first_page_comes_soon() throws Exception {
        List<String> lines = new ArrayList<>();
        lines.add(line("the very first, with nothing prepared", "one"));
        for (int turn = 1; turn <= 3; turn++) {
            lines.add(line("with an empty folder", "two-" + turn));
            lines.add(line("again", "two-" + turn));
        }
        Report.add("| launcher to first page | s |", lines);
    }

    private static String line(String what, String folder) throws Exception {
        return String.format(Locale.ROOT, "| %s | %.1f |", what, start(place.resolve(folder)));
    }

    private static double start(Path folder) throws Exception {
        int port = FreePort.any();
        long begun = System.nanoTime();
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        "-Dportal.http.port=" + port,
                        "-Dportal.data=" + folder,
                        "-Dportal.prepared=" + place.resolve("prepared"),
                        "-Dpayara.micro.jar="
                                + System.getProperty("payara.micro.jar", "target/launch/payara-micro.jar"),
                        "portal.launch.Launcher",
                        "demo")
                .redirectErrorStream(true)
                .redirectOutput(Files.createTempFile("start", ".log").toFile())
                .start();
        try {
            URI page = URI.create("http://localhost:" + port + "/index.xhtml");
            await(launcher, () -> answers(HttpClient.newHttpClient(), page));
            double seconds = (System.nanoTime() - begun) / 1e9;
            await(launcher, StartBench::isPrepared);
            return seconds;
        } finally {
            launcher.destroy();
            launcher.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static boolean isPrepared() throws IOException {
        try (Stream<Path> files = Files.walk(place.resolve("prepared"), 2)) {
            return files.anyMatch(file -> file.endsWith("classes.jsa"));
        }
    }

    private static void await(Process launcher, Callable<Boolean> done) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!done.call()) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("It did not come.");
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
    }

    private static boolean answers(HttpClient client, URI page) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
