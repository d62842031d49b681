package portal.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The processes of one data folder, written down so that a start after a kill can end what the kill left behind. A line
 * is a word, the process number and the moment it began: a number given to somebody else later does not match.
 */
public final class RunningProcesses {
    private static final String LAUNCHER = "launcher";

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    private RunningProcesses(Path file) {
        this.file = file;
    }

    /** Takes the folder: refuses while another launcher lives in it, ends what a dead one left. */
    public static RunningProcesses take(Path data) {
        RunningProcesses processes = new RunningProcesses(data.resolve("processes"));
        processes.endLeftovers();
        processes.note(LAUNCHER, ProcessHandle.current());
        return processes;
    }

    /** Writes a process down under a word. */
    public void note(String word, ProcessHandle process) {
        lines.add(word + " " + process.pid() + " " + beginning(process).toEpochMilli());
        try {
            Files.createDirectories(file.resolveSibling(""));
            Files.write(file, lines);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Forgets them all: they have ended. */
    public void release() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void endLeftovers() {
        for (String line : written()) {
            String[] words = line.split(" ");
            living(words).ifPresent(process -> {
                if (words[0].equals(LAUNCHER)) {
                    throw new LaunchFailed("The portal already runs on " + file.getParent() + " (process "
                            + process.pid() + "); stop it, or give another folder with portal.data.");
                }
                end(process);
            });
        }
    }

    private List<String> written() {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<ProcessHandle> living(String[] words) {
        return ProcessHandle.of(Long.parseLong(words[1]))
                .filter(ProcessHandle::isAlive)
                .filter(process -> beginning(process).toEpochMilli() == Long.parseLong(words[2]));
    }

    private static Instant beginning(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    /** Asks the process to stop, and ends it when it has not after ten seconds. */
    static void end(ProcessHandle process) {
        CompletableFuture<ProcessHandle> ended = process.onExit();
        process.destroy();
        try {
            ended.get(10, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException unwilling) {
            process.destroyForcibly();
            ended.join();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
