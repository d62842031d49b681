package portal.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
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
        Report.add(Timing.HEAD, timings.stream().map(Timing::line).toList());
        Map<String, List<Integer>> statements = timings.stream()
                .collect(Collectors.groupingBy(
                        Timing::page, TreeMap::new, Collectors.mapping(Timing::statements, Collectors.toList())));
        assertThat(statements)
                .allSatisfy((page, counts) -> assertThat(counts).as(page).containsOnly(counts.get(0)));
    }

    @Test
    void what_each_person_works_on_costs(People people, PortalUnderTest portal) throws SQLException {
        Draft draft = Draft.of(portal.database());
        Page editor = people.signedIn("rashid@kestrelford.example.org", PASSWORD);
        Page reviewer = people.signedIn("desmond@calderbrook.example.org", PASSWORD);
        Page lead = people.signedIn("tamsin@kestrelford.example.org", PASSWORD);
        Page board = people.signedIn("oriel@board.example.org", PASSWORD);
        Report.add(
                Timing.HEAD,
                List.of(
                        line(editor, "institution: home", "/overview/home.xhtml"),
                        line(editor, "institution: task list", "/submission/view.xhtml?id=" + draft.submission()),
                        line(
                                editor,
                                "institution: a section",
                                "/submission/section.xhtml?id=" + draft.submission() + "&section=" + draft.section()),
                        line(editor, "institution: check answers", "/submission/check.xhtml?id=" + draft.submission()),
                        line(reviewer, "reviewer: assignments", "/panel/list.xhtml"),
                        line(reviewer, "reviewer: scoring", first(reviewer, "/panel/list.xhtml", "/scoring/edit")),
                        line(lead, "lead: comparing", first(lead, "/panel/list.xhtml", "/scoring/consolidate")),
                        line(board, "board: queue", "/board/list.xhtml"),
                        line(board, "board: a letter", first(board, "/board/list.xhtml", "sign.xhtml"))));
    }

    private static String line(Page visitor, String page, String address) {
        return Timing.of(visitor, page, address, 0).line();
    }

    /** The first link of a page that leads to such a view. */
    private static String first(Page visitor, String page, String view) {
        visitor.navigate(page);
        return visitor.locator("main a[href*='" + view + "']")
                .first()
                .evaluate("link => link.href")
                .toString();
    }

    @Test
    void a_large_file_goes_up_and_down(People people, PortalUnderTest portal) throws Exception {
        Page editor = people.signedIn("rashid@kestrelford.example.org", PASSWORD);
        String section = "/api/submissions/" + Draft.of(portal.database()).path();
        Transfer transfer = new Transfer(portal, editor);
        Path file = Transfer.largePdf(Files.createTempFile("large", ".pdf"));
        double megabytes = Files.size(file) / 1e6;
        double before = Heap.of(portal);
        StringBuilder answer = new StringBuilder();
        double up = seconds(() -> answer.append(transfer.up(section + "/evidence?name=large.pdf", file)));
        double afterUp = Heap.of(portal);
        Matcher id = Pattern.compile("\"id\":(\\d+)").matcher(answer);
        assertThat(id.find()).isTrue();
        Path back = Files.createTempFile("back", ".pdf");
        double down = seconds(() -> {
            transfer.down("/api/evidence/" + id.group(1), back);
            return back;
        });
        assertThat(back).hasSameBinaryContentAs(file);
        Report.add(
                "| file MB | up MB/s | down MB/s | heap MB before / after up / after down |",
                List.of(String.format(
                        Locale.ROOT,
                        "| %.1f | %.0f | %.0f | %.0f / %.0f / %.0f |",
                        megabytes,
                        megabytes / up,
                        megabytes / down,
                        before,
                        afterUp,
                        Heap.of(portal))));
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
}
