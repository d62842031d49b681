package portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreparedTest {
    private final AtomicInteger times = new AtomicInteger();

    @TempDir
    Path place;

    @Test
    void what_is_there_is_not_made_again() throws IOException {
        Path first = make("server 1, Java 17");
        assertThat(make("server 1, Java 17")).isEqualTo(first);
        assertThat(times).hasValue(1);
        assertThat(first.resolve("content")).hasContent("server 1, Java 17");
    }

    @Test
    void another_java_has_it_made_anew_and_the_old_one_goes() throws IOException {
        Path old = make("server 1, Java 17");
        assertThat(make("server 1, Java 21").resolve("content")).hasContent("server 1, Java 21");
        assertThat(old).doesNotExist();
    }

    @Test
    void one_thing_leaves_the_others_alone() throws IOException {
        Path server = make("server 1");
        new Prepared(place).folder("database", "database 1", folder -> {});
        assertThat(make("server 1")).isEqualTo(server);
        assertThat(times).hasValue(1);
    }

    @Test
    void what_was_left_half_made_is_not_used() throws IOException {
        assertThatIOException().isThrownBy(() -> new Prepared(place).folder("server", "server 1", folder -> {
            Files.writeString(folder.resolve("half"), "");
            throw new IOException("killed");
        }));
        Path whole = make("server 1");
        assertThat(whole.resolve("half")).doesNotExist();
        assertThat(whole.resolve("content")).exists();
        try (Stream<Path> left = Files.list(place).filter(Files::isDirectory)) {
            assertThat(left).containsExactly(whole);
        }
    }

    private Path make(String origin) throws IOException {
        return new Prepared(place).folder("server", origin, folder -> {
            times.incrementAndGet();
            Files.writeString(folder.resolve("content"), origin);
        });
    }
}
