package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.bench.Report;
import portal.plan.timeframe.PlanWindow;

/** How long a workbook takes to be read, in a process that has read some before and in a new one with little heap. */
class PlanFileBench {

    private static final int WARM_UP = 10;
    private static final int MEASURED = 20;

    @ParameterizedTest
    @ValueSource(ints = {150, 5_000})
    void a_workbook(int rows) {
        byte[] file = workbook(rows);
        double[] milliseconds = new double[MEASURED];
        for (int time = 0; time < WARM_UP + MEASURED; time++) {
            long start = System.nanoTime();
            PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.NONE);
            if (time >= WARM_UP) {
                milliseconds[time - WARM_UP] = (System.nanoTime() - start) / 1e6;
            }
        }
        Arrays.sort(milliseconds);
        Report.add(
                "| workbook | rows | p50 ms | p95 ms |",
                List.of(String.format(
                        Locale.ROOT,
                        "| eight columns | %d | %.0f | %.0f |",
                        rows,
                        milliseconds[MEASURED / 2],
                        milliseconds[MEASURED * 95 / 100])));
    }

    @Test
    void five_thousand_rows_are_read_by_a_new_process_in_little_heap(@TempDir Path folder) throws Exception {
        Path file = Files.write(folder.resolve("plan.xlsx"), workbook(5_000));
        Path answer = folder.resolve("answer");
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-classpath",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        PlanFileReading.class.getName(),
                        file.toString())
                .redirectOutput(answer.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(reading.waitFor()).isZero();
        String[] figures = Files.readString(answer).strip().split(" ");
        assertThat(figures[0]).isEqualTo("5000");
        Report.add(
                "| workbook, read by a new process with -Xmx256m | rows | first ms | eighth ms | peak MB |",
                List.of("| eight columns | " + String.join(" | ", figures) + " |"));
    }

    private static byte[] workbook(int rows) {
        String row =
                "%d|Do thing %d with the technicians of all schools and their leads|By asking everybody in writing|"
                        + "%d %% of them|Mar-27|PRO; TLG; Deans|Visibility; R10|Complete";
        return Grid.workbook("No|Action|How|Success measure|Timeframe|Lead|Linked to|RAG\n"
                        + IntStream.range(1, rows + 1)
                                .mapToObj(number -> row.formatted(number, number, number % 90))
                                .collect(Collectors.joining("\n")))
                .xlsx();
    }
}
