package portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes folders whole. */
public final class Folders {
    private Folders() {}

    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> paths = Files.walk(folder)) {
            deepestFirst = paths.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** The copy gets its name when it is whole; what a kill left of an earlier try goes. */
    static void copy(Path from, Path to) throws IOException {
        Path growing = to.resolveSibling(to.getFileName() + "-growing");
        delete(growing);
        List<Path> outermostFirst;
        try (Stream<Path> paths = Files.walk(from)) {
            outermostFirst = paths.toList();
        }
        for (Path path : outermostFirst) {
            Files.copy(path, growing.resolve(from.relativize(path).toString()));
        }
        Files.move(growing, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
