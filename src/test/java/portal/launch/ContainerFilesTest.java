package portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be said about the container files without an engine: they are well formed and speak of what exists. */
class ContainerFilesTest {
    private static final Path FOLDER = Path.of("docker");

    @Test
    void the_compose_file_names_what_a_portal_needs() throws IOException {
        assertThat(services()).containsOnlyKeys("proxy", "portal", "database", "mail");
        assertThat(part(services(), "database").get("image")).isEqualTo("mysql:8.4");
        assertThat(new TreeSet<>(part(part(services(), "portal"), "depends_on").keySet()))
                .containsExactly("database");
    }

    @Test
    void every_file_that_is_mounted_or_copied_exists() throws IOException {
        Pattern.compile("(?m)^ +- (\\./[^:]+):")
                .matcher(Files.readString(FOLDER.resolve("compose.yaml")))
                .results()
                .forEach(match -> assertThat(FOLDER.resolve(match.group(1))).exists());
        assertThat(part(part(services(), "portal"), "build"))
                .containsEntry("context", "..")
                .containsEntry("dockerfile", "docker/Dockerfile");
        assertThat(FOLDER.resolve("Dockerfile")).exists();
        Pattern copied = Pattern.compile("(?m)^COPY (?!--from)(\\S+) ");
        copied.matcher(Files.readString(FOLDER.resolve("Dockerfile")))
                .results()
                .forEach(match -> assertThat(Path.of(match.group(1))).exists());
    }

    @Test
    void every_setting_is_one_that_the_readme_explains() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String files =
                Files.readString(FOLDER.resolve("compose.yaml")) + Files.readString(FOLDER.resolve("Dockerfile"));
        assertThat(Pattern.compile("PORTAL_[A-Z_]+")
                        .matcher(files)
                        .results()
                        .map(match ->
                                match.group().toLowerCase(java.util.Locale.ROOT).replace('_', '.'))
                        .distinct()
                        .filter(name -> !readme.contains("`" + name + "`"))
                        .collect(Collectors.toList()))
                .isEmpty();
    }

    private static Map<Object, Object> part(Map<Object, Object> whole, String name) {
        Object part = whole.get(name);
        Map<Object, Object> entries = new LinkedHashMap<>();
        if (part instanceof Map<?, ?> map) {
            entries.putAll(map);
        }
        return entries;
    }

    private static Map<Object, Object> services() throws IOException {
        try (Reader file = Files.newBufferedReader(FOLDER.resolve("compose.yaml"))) {
            Map<Object, Object> whole = new Yaml().load(file);
            return part(whole, "services");
        }
    }
}
