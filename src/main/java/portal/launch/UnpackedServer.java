package portal.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Payara Micro, unpacked into a folder of the portal's own: a start then unpacks nothing, and a kill leaves nothing in the
 * machine's temporary folder. Beside it lies what the JVM loads at each start, ready to be mapped, which saves a fifth of
 * the time to the first page.
 */
final class UnpackedServer {
    private static final String LAUNCHER = "launch-micro.jar";
    private static final String SETTINGS = "config";
    private static final String ORIGINAL = "config.original";
    private static final Set<String> KEPT = Set.of(LAUNCHER, "META-INF", "runtime", "lib", "docroot", ORIGINAL);

    private final Path folder;
    private final Path mark;
    private final Path classes;

    private UnpackedServer(Path workplace) {
        folder = workplace.resolve("payara");
        mark = workplace.resolve("payara.unpacked");
        classes = workplace.resolve("payara.classes");
    }

    /** Unpacks the server where another one or none is, and gives it back the settings it came with. */
    static UnpackedServer of(Path payara, Path workplace) throws IOException {
        UnpackedServer server = new UnpackedServer(workplace);
        String origin = "%s %s %s".formatted(payara, Files.getLastModifiedTime(payara), Runtime.version());
        if (!Files.exists(server.mark) || !Files.readString(server.mark).equals(origin)) {
            server.unpack(payara);
            Files.writeString(server.mark, origin);
        }
        server.reset();
        return server;
    }

    /** What the JVM is told to run it. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (Files.exists(classes)) {
            arguments.add("-XX:SharedArchiveFile=" + classes);
        }
        arguments.addAll(List.of("-jar", folder.resolve(LAUNCHER).toString()));
        return arguments;
    }

    /** Begins to write down what the running server has loaded, where that was not done and this Java knows how. */
    Optional<Process> share(ProcessHandle running) throws IOException {
        Path command = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (Files.exists(classes) || !Files.isExecutable(command)) {
            return Optional.empty();
        }
        return Optional.of(new ProcessBuilder(
                        command.toString(), Long.toString(running.pid()), "VM.cds", "static_dump", classes.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private void unpack(Path payara) throws IOException {
        Files.deleteIfExists(mark);
        Files.deleteIfExists(classes);
        Folders.delete(folder);
        Process unpacking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        payara.toString(),
                        "--rootdir",
                        folder.toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(mark.resolveSibling("payara.log").toFile())
                .start();
        if (unpacking.onExit().join().exitValue() != 0) {
            throw new LaunchFailed(payara + " could not be unpacked into " + folder + ".");
        }
        Files.move(folder.resolve(SETTINGS), folder.resolve(ORIGINAL));
    }

    /** A server keeps what the commands of its start have set, and would refuse to set it twice. */
    private void reset() throws IOException {
        List<Path> left;
        try (Stream<Path> paths = Files.list(folder)) {
            left = paths.filter(path -> !KEPT.contains(path.getFileName().toString()))
                    .toList();
        }
        for (Path path : left) {
            Folders.delete(path);
        }
        Folders.copy(folder.resolve(ORIGINAL), folder.resolve(SETTINGS));
    }
}
