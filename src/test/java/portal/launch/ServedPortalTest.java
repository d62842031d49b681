package portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServedPortalTest {

    @TempDir
    Path place;

    @Test
    void a_library_that_declares_nothing_is_not_looked_through() throws IOException {
        Path portal = portal();
        ServedPortal.layOut(portal, place.resolve("served"));
        assertThat(served("WEB-INF/lib")).containsExactly("beans.jar", "plain.zip");
        assertThat(portal.resolve("WEB-INF/lib/plain.jar")).exists();
    }

    @Test
    void a_file_is_laid_out_as_a_folder_is() throws IOException {
        Path portal = portal();
        Path war = place.resolve("portal.war");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(war))) {
            for (String name : List.of("index.xhtml", "WEB-INF/lib/beans.jar", "WEB-INF/lib/plain.jar")) {
                packed.putNextEntry(new ZipEntry(name));
                Files.copy(portal.resolve(name), packed);
            }
        }
        ServedPortal.layOut(war, place.resolve("served"));
        assertThat(served("")).containsExactly("WEB-INF", "index.xhtml");
        assertThat(served("WEB-INF/lib")).containsExactly("beans.jar", "plain.zip");
    }

    @Test
    void what_an_earlier_portal_had_is_gone() throws IOException {
        Path old = Files.createDirectories(place.resolve("served/WEB-INF/lib")).resolve("old.jar");
        Files.createFile(old);
        ServedPortal.layOut(portal(), place.resolve("served"));
        assertThat(old).doesNotExist();
    }

    private List<String> served(String folder) throws IOException {
        try (Stream<Path> paths = Files.list(place.resolve("served").resolve(folder))) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Path portal() throws IOException {
        Path portal = Files.createDirectories(place.resolve("portal/WEB-INF/lib"));
        library(portal.resolve("beans.jar"), "META-INF/beans.xml");
        library(portal.resolve("plain.jar"), "META-INF/MANIFEST.MF");
        Files.writeString(place.resolve("portal/index.xhtml"), "<html/>");
        return place.resolve("portal");
    }

    private static void library(Path file, String entry) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream jar = new ZipOutputStream(out)) {
            jar.putNextEntry(new ZipEntry(entry));
        }
    }
}
