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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.launch.FreePort;

/** From the launcher's start to its first page: with an empty folder, and with what the first start has written down there. */
class StartBench {
    private static final Duration LONGEST = Duration.ofMinutes(3);

    @Test
    void the_first_page_comes_soon(@TempDir Path folder) throws Exception {
        double first = start(folder);
        double second = start(folder);
        Report.add(
                "| launcher to first page | s |",
                List.of(
                        String.format(Locale.ROOT, "| with an empty folder | %.1f |", first),
                        String.format(Locale.ROOT, "| again | %.1f |", second)));
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
            await(launcher, () -> Files.exists(folder.resolve("server/payara.classes")));
            return seconds;
        } finally {
            launcher.destroy();
            launcher.waitFor(30, TimeUnit.SECONDS);
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
