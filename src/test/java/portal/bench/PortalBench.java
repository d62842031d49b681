package portal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;

/** The figures of the README's section Measured, printed and written to target/bench.md. */
@InBrowser
class PortalBench {
    private static final String PASSWORD = "kettle-orchid-lathe-27";
    private static final List<Integer> SIZES = List.of(3, 30, 300);

    @Test
    void pages_cost_the_same_statements_however_many_rows(People people, PortalUnderTest portal)
            throws SQLException, IOException {
        Page secretariat = people.signedIn("rosalind@secretariat.example.org", PASSWORD);
        List<Timing> timings = new ArrayList<>();
        try (Rows rows = new Rows(portal.database())) {
            for (int size : SIZES) {
                long round = rows.round(size);
                long plan = rows.plan(round, size);
                addresses(size, round, plan)
                        .forEach((page, address) -> timings.add(Timing.of(secretariat, page, address, size)));
            }
        }
        report(timings.stream().map(Timing::line).toList(), "| page | rows | statements | p50 ms | p95 ms |");
        Map<String, List<Integer>> statements = timings.stream()
                .collect(Collectors.groupingBy(
                        Timing::page, TreeMap::new, Collectors.mapping(Timing::statements, Collectors.toList())));
        assertThat(statements)
                .allSatisfy((page, counts) -> assertThat(counts).as(page).containsOnly(counts.get(0)));
    }

    @Test
    void a_large_file_goes_up_and_down(People people, PortalUnderTest portal) throws Exception {
        Page editor = people.signedIn("rashid@kestrelford.example.org", PASSWORD);
        String section = "/api/submissions/" + Draft.of(portal.database()).path();
        Transfer transfer = new Transfer(portal, editor);
        Path file = Transfer.largePdf(Files.createTempFile("large", ".pdf"));
        double megabytes = Files.size(file) / 1e6;
        double before = transfer.heap();
        StringBuilder answer = new StringBuilder();
        double up = seconds(() -> answer.append(transfer.up(section + "/evidence?name=large.pdf", file)));
        double afterUp = transfer.heap();
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer);
        assertThat(id.find()).isTrue();
        Path back = Files.createTempFile("back", ".pdf");
        double down = seconds(() -> {
            transfer.down("/api/evidence/" + id.group(1), back);
            return back;
        });
        assertThat(back).hasSameBinaryContentAs(file);
        report(
                List.of(String.format(
                        Locale.ROOT,
                        "| %.1f | %.0f | %.0f | %.0f / %.0f / %.0f |",
                        megabytes,
                        megabytes / up,
                        megabytes / down,
                        before,
                        afterUp,
                        transfer.heap())),
                "| file MB | up MB/s | down MB/s | heap MB before / after up / after down |");
    }

    private static Map<String, String> addresses(int size, long round, long plan) {
        return new TreeMap<>(Map.of(
                "a round, who is where", "/overview/round.xhtml?id=" + round,
                "a round", "/round/view.xhtml?id=" + round,
                "reviews of a round", "/scoring/list.xhtml?round=" + round,
                "institutions", "/institution/list.xhtml?words=Bench+" + size + "+",
                "home of the secretariat", "/overview/home.xhtml",
                "a plan", "/plan/view.xhtml?id=" + plan));
    }

    private static double seconds(Callable<?> work) throws Exception {
        long start = System.nanoTime();
        work.call();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void report(List<String> lines, String head) throws IOException {
        List<String> text = new ArrayList<>();
        text.add("");
        text.add(LocalDate.now(java.time.ZoneOffset.UTC) + ", "
                + Runtime.getRuntime().availableProcessors() + " cores, Java "
                + System.getProperty("java.version") + ", server " + String.join(" ", PortalUnderTest.JVM));
        text.add("");
        text.add(head);
        text.add(head.replaceAll("[^|]+", "---"));
        text.addAll(lines);
        text.forEach(System.out::println);
        Files.write(
                Path.of("target", "bench.md"),
                text,
                java.nio.file.StandardOpenOption.CREATE,
                java.nio.file.StandardOpenOption.APPEND);
    }
}
