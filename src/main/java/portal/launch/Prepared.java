package portal.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Folders that are made once and then only read: the unpacked server, an empty database. The name of a folder tells what it
 * was made from, and it gets that name when it is whole: one that is there can be used, and one that a kill left half-made,
 * or that was made from something else, never is.
 */
final class Prepared {
    private final Path place;

    Prepared(Path place) {
        this.place = place;
    }

    /** Fills an empty folder. */
    @FunctionalInterface
    interface Work {
        void fill(Path folder) throws IOException;
    }

    /**
     * The folder made from {@code origin}; where there is none it is made now, and those made from something else go.
     *
     * @param origin all that the folder's content depends on
     */
    Path folder(String name, String origin, Work work) throws IOException {
        Path folder = place.resolve(name + "-" + UUID.nameUUIDFromBytes(origin.getBytes(StandardCharsets.UTF_8)));
        Files.createDirectories(place);
        try (FileChannel alone =
                FileChannel.open(place.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            alone.lock();
            if (!Files.exists(folder)) {
                make(folder, name, work);
            }
        }
        return folder;
    }

    private void make(Path folder, String name, Work work) throws IOException {
        for (Path stale : all(name)) {
            Folders.delete(stale);
        }
        Path growing = Files.createDirectory(place.resolve(name + "-growing"));
        work.fill(growing);
        Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private List<Path> all(String name) throws IOException {
        try (Stream<Path> paths = Files.list(place)) {
            return paths.filter(path -> path.getFileName().toString().startsWith(name + "-"))
                    .toList();
        }
    }
}
