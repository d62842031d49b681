package portal.plan.imports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import portal.plan.timeframe.PlanWindow;

/** Reads a plan once, in a process of its own, and prints how many rows it has, the milliseconds and the megabytes of heap. */
final class PlanFileReading {

    private PlanFileReading() {}

    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        long start = System.nanoTime();
        long rows = PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.NONE)
                .rows()
                .count();
        long milliseconds = (System.nanoTime() - start) / 1_000_000;
        System.out.println(rows + " " + milliseconds + " " + peak() / 1_000_000);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
