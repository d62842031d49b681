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
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.launch.FreePort;

/** From the launcher's start to its first page, with an empty folder and again with what the first start left there. */
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

    private static double start(Path folder) throws IOException, InterruptedException {
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
            awaitPage(launcher, URI.create("http://localhost:" + port + "/index.xhtml"));
            return (System.nanoTime() - begun) / 1e9;
        } finally {
            launcher.destroy();
            launcher.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private static void awaitPage(Process launcher, URI page) throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + LONGEST.toNanos();
        while (!answers(client, page)) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("No page came.");
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
