package portal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import portal.support.PortalUnderTest;

/** Tables of figures with the machine and the date, printed and written to target/bench.md. */
public final class Report {
    private static final Path FILE = Path.of("target", "bench.md");

    private Report() {}

    public static void add(String head, List<String> lines) {
        List<String> text = new ArrayList<>();
        text.add("");
        text.add(LocalDate.now(ZoneOffset.UTC) + ", " + machine());
        text.add("");
        text.add(head);
        text.add(head.replaceAll("[^|]+", "---"));
        text.addAll(lines);
        text.forEach(System.out::println);
        try {
            Files.write(FILE, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String machine() {
        return Runtime.getRuntime().availableProcessors() + " cores (" + processor() + "), Java "
                + System.getProperty("java.version") + ", server " + String.join(" ", PortalUnderTest.JVM);
    }

    private static String processor() {
        try (var lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2))
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
