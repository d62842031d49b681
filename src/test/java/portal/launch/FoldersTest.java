package portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldersTest {

    @TempDir
    Path place;

    @Test
    void a_copy_that_was_cut_short_is_begun_again() throws IOException {
        Path from = place.resolve("from");
        Files.writeString(Files.createDirectories(from.resolve("inner")).resolve("file"), "whole");
        Path half = Files.createDirectory(place.resolve("to-growing"));
        Files.writeString(half.resolve("left"), "half");
        Path to = place.resolve("to");

        Folders.copy(from, to);

        assertThat(to.resolve("inner/file")).hasContent("whole");
        assertThat(to.resolve("left")).doesNotExist();
        assertThat(half).doesNotExist();
    }
}
