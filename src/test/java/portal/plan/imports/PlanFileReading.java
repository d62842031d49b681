package portal.plan.imports;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import portal.plan.timeframe.PlanWindow;

/**
 * Reads a plan some times in a process of its own, and prints how many rows it has, the milliseconds of the first reading and of
 * the last, and the megabytes of heap.
 */
final class PlanFileReading {

    private static final int TIMES = 8;

    private PlanFileReading() {}

    public static void main(String[] arguments) throws IOException {
        byte[] file = Files.readAllBytes(Path.of(arguments[0]));
        long rows = 0;
        long[] milliseconds = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            rows = PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.NONE)
                    .rows()
                    .count();
            milliseconds[time] = (System.nanoTime() - start) / 1_000_000;
        }
        System.out.println(rows + " " + milliseconds[0] + " " + milliseconds[TIMES - 1] + " " + peak() / 1_000_000);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
