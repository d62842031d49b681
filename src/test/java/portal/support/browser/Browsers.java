package portal.support.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CLI;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The browser of the tests. An installed Chrome or Chromium is taken; where there is none, Debian's package is installed
 * if we are root, and else Playwright's own download is tried. With no browser tests fail: they are never skipped.
 */
final class Browsers {
    /** For how long a page may take on a busy machine to come to what a test says. */
    private static final double SLOWEST_MILLIS = 20_000;

    /** The shell without a window first: it opens a page in a quarter of the time. */
    private static final List<String> NAMES = List.of(
            "chromium-headless-shell",
            "chrome-headless-shell",
            "chromium",
            "chromium-browser",
            "google-chrome",
            "google-chrome-stable",
            "chrome");

    private static final List<String> PACKAGES = List.of("chromium-headless-shell", "chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static @Nullable Browser shared;

    private Browsers() {}

    static synchronized Browser shared() {
        Browser browser = shared;
        if (browser == null) {
            browser = launch();
            shared = browser;
        }
        return browser;
    }

    private static Browser launch() {
        Optional<Path> installed = installed().or(Browsers::provided);
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        installed.ifPresent(options::setExecutablePath);
        PlaywrightAssertions.setDefaultAssertionTimeout(SLOWEST_MILLIS);
        try {
            return playwright.chromium().launch(options);
        } catch (PlaywrightException failure) {
            throw new IllegalStateException(
                    "No browser for the tests. Install Chromium or Chrome (Debian: apt-get install chromium) or name one"
                            + " with PORTAL_BROWSER=/path/to/chrome.",
                    failure);
        }
    }

    private static Optional<Path> installed() {
        Stream<Path> named = Stream.ofNullable(System.getenv("PORTAL_BROWSER")).map(Path::of);
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<Path> found = NAMES.stream().flatMap(name -> Stream.of(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder).resolve(name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    /** Installs or downloads one; of several JVMs that want it at once, one does and the others find it. */
    private static Optional<Path> provided() {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"), "portal-browser.lock");
        try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = file.lock()) {
            Optional<Path> installed = installed().or(Browsers::installPackage);
            if (installed.isEmpty() && held.isValid()) {
                download();
            }
            return installed;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<Path> installPackage() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        run(List.of("apt-get", "update"));
        boolean done = PACKAGES.stream()
                .anyMatch(name -> run(List.of("apt-get", "install", "-y", "--no-install-recommends", name)));
        return done ? installed() : Optional.empty();
    }

    private static void download() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), CLI.class.getName()));
        command.addAll(List.of("install", "chromium"));
        run(command);
    }

    private static boolean run(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            return builder.start().waitFor() == 0;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
