package portal.launch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/**
 * Payara Micro, unpacked once: a start then unpacks nothing, and a kill leaves nothing in the machine's temporary folder.
 * Beside it lies what the JVM loads at each start, ready to be mapped. What a running server writes lies elsewhere, in a
 * folder that each start begins anew: a server keeps what the commands of its start have set, and would refuse to set it
 * twice.
 */
final class UnpackedServer {
    private static final String MAIN = "fish.payara.micro.impl.PayaraMicroImpl";
    private static final String PAYARAS_LAUNCHER = "launch-micro.jar";
    private static final String LAUNCHER = "server.jar";
    private static final List<String> WRITTEN = List.of("config", "lib");
    private static final String CLASSES = "classes.jsa";

    private final Path programs;
    private final Path instance;

    private UnpackedServer(Path programs, Path instance) {
        this.programs = programs;
        this.instance = instance;
    }

    static UnpackedServer of(Path payara, Prepared prepared, Path instance) throws IOException {
        String origin = "%s %d %s %s"
                .formatted(
                        payara.getFileName(), Files.size(payara), Files.getLastModifiedTime(payara), Runtime.version());
        Path programs = prepared.folder("payara", origin, folder -> unpack(payara, folder));
        Folders.delete(instance);
        Files.createDirectories(instance);
        for (String name : WRITTEN) {
            Folders.copy(programs.resolve(name), instance.resolve(name));
        }
        return new UnpackedServer(programs, instance);
    }

    /** What the JVM is told to run it. */
    List<String> arguments() {
        List<String> arguments = new ArrayList<>();
        if (Files.exists(classes())) {
            arguments.add("-XX:SharedArchiveFile=" + classes());
        }
        // as Payara's own launcher would say
        arguments.add("-Dfish.payara.micro.BootJar="
                + programs.resolve(PAYARAS_LAUNCHER).toUri());
        arguments.add("-Dfish.payara.micro.UnpackDir=" + programs);
        arguments.addAll(List.of("-jar", programs.resolve(LAUNCHER).toString(), "--rootdir", instance.toString()));
        return arguments;
    }

    /**
     * Begins to write down what the running server has loaded, where that was not done and this Java knows how. The JVM
     * writes beside and renames.
     */
    Optional<Process> share(ProcessHandle running) throws IOException {
        Path command = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        if (Files.exists(classes()) || !Files.isExecutable(command)) {
            return Optional.empty();
        }
        return Optional.of(new ProcessBuilder(
                        command.toString(),
                        Long.toString(running.pid()),
                        "VM.cds",
                        "static_dump",
                        classes().toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    private Path classes() {
        return programs.resolve(CLASSES);
    }

    private static void unpack(Path payara, Path folder) throws IOException {
        Process unpacking = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        payara.toString(),
                        "--rootdir",
                        folder.toString(),
                        "--outputlauncher")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("payara.log").toFile())
                .start();
        if (unpacking.onExit().join().exitValue() != 0) {
            throw new LaunchFailed(payara + " could not be unpacked into " + folder + ".");
        }
        writeLauncher(folder);
    }

    /** Payara's own launcher would have the server write into the folder of its programs. */
    private static void writeLauncher(Path folder) throws IOException {
        Manifest manifest;
        try (JarFile payaras = new JarFile(folder.resolve(PAYARAS_LAUNCHER).toFile())) {
            manifest = payaras.getManifest();
        }
        Attributes attributes = manifest.getMainAttributes();
        attributes.put(
                Attributes.Name.CLASS_PATH, PAYARAS_LAUNCHER + " " + attributes.getValue(Attributes.Name.CLASS_PATH));
        attributes.put(Attributes.Name.MAIN_CLASS, MAIN);
        try (OutputStream file = Files.newOutputStream(folder.resolve(LAUNCHER));
                JarOutputStream launcher = new JarOutputStream(file, manifest)) {
            launcher.finish();
        }
    }
}
