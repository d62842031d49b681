package portal.launch;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The portal as the server is given it: unpacked, and with most libraries ending in {@code .zip}. Payara reads all classes of
 * whatever ends in {@code .jar}, even where its settings exclude it, and that is a third of its start; a library that ends in
 * {@code .zip} serves just the same, and is asked nothing.
 */
final class ServedPortal {
    /** What a library says to the server lies in one of these. */
    private static final List<String> DECLARATIONS =
            List.of("META-INF/beans.xml", "META-INF/web-fragment.xml", "META-INF/faces-config.xml");

    private ServedPortal() {}

    /** Lays the portal out anew, from a file or from a folder. */
    static void layOut(Path war, Path folder) throws IOException {
        Folders.delete(folder);
        if (Files.isDirectory(war)) {
            Folders.copy(war, folder);
        } else {
            try (FileSystem packed = FileSystems.newFileSystem(war)) {
                Folders.copy(packed.getPath("/"), folder);
            }
        }
        for (Path library : libraries(folder)) {
            if (!declaresSomething(library)) {
                String name = library.getFileName().toString();
                Files.move(library, library.resolveSibling(name.replaceAll("\\.jar$", ".zip")));
            }
        }
    }

    private static List<Path> libraries(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve("WEB-INF/lib"))) {
            return paths.toList();
        }
    }

    private static boolean declaresSomething(Path library) throws IOException {
        try (ZipFile entries = new ZipFile(library.toFile())) {
            return DECLARATIONS.stream().anyMatch(name -> entries.getEntry(name) != null);
        }
    }
}
