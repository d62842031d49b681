package portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunningProcessesTest {
    @TempDir
    Path data;

    @Test
    void what_a_killed_start_left_behind_is_ended() throws IOException {
        Process leftover = new ProcessBuilder("sleep", "60").start();
        write("launcher 999999999 1", "database " + leftover.pid() + " " + beginning(leftover.toHandle()));
        RunningProcesses.take(data);
        assertThat(leftover.isAlive()).isFalse();
    }

    @Test
    void a_process_that_got_the_number_later_is_left_alone() throws IOException {
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            write("launcher 999999999 1", "database " + stranger.pid() + " 1");
            RunningProcesses.take(data);
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_folder_in_use_is_refused_in_words() throws IOException {
        ProcessHandle self = ProcessHandle.current();
        write("launcher " + self.pid() + " " + beginning(self));
        assertThatThrownBy(() -> RunningProcesses.take(data))
                .isInstanceOf(LaunchFailed.class)
                .hasMessageContaining("The portal already runs on " + data);
    }

    private void write(String... lines) throws IOException {
        Files.write(data.resolve("processes"), java.util.List.of(lines));
    }

    private static long beginning(ProcessHandle process) {
        return process.info().startInstant().orElseThrow().toEpochMilli();
    }
}
