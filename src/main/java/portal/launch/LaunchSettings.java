package portal.launch;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The settings of one start, by the names MicroProfile Config uses: a system property {@code portal.http.port}, or else
 * the environment variable {@code PORTAL_HTTP_PORT}. An empty value counts as none.
 */
public final class LaunchSettings {
    private static final String PREFIX = "portal.";

    /** Files that are given as seen from here; the server runs elsewhere. */
    private static final List<String> FILES = List.of("portal.seal.keystore", "portal.seal.token");

    /** A quick start counts there, not what the second compiler would gain after minutes. */
    private static final Map<String, String> TRYING_OUT =
            Map.of("portal.demo", "true", "portal.jvm.options", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx512m");

    private final Map<String, String> properties = new TreeMap<>();
    private final Map<String, String> environment;
    private final Map<String, String> defaults;

    public LaunchSettings(Properties properties, Map<String, String> environment, Map<String, String> defaults) {
        properties.stringPropertyNames().forEach(name -> this.properties.put(name, properties.getProperty(name)));
        this.environment = Map.copyOf(environment);
        this.defaults = Map.copyOf(defaults);
    }

    /** The settings of a real portal, or with the word {@code demo} those of a portal to try out. */
    static LaunchSettings ofThisProcess(List<String> words) {
        return new LaunchSettings(
                System.getProperties(), System.getenv(), words.contains("demo") ? TRYING_OUT : Map.of());
    }

    public Optional<String> text(String name) {
        return given(properties.get(name))
                .or(() -> given(environment.get(variable(name))))
                .or(() -> given(defaults.get(name)));
    }

    private static Optional<String> given(@Nullable String value) {
        return Optional.ofNullable(value).filter(text -> !text.isBlank());
    }

    int number(String name, int otherwise) {
        try {
            return text(name).map(Integer::parseInt).orElse(otherwise);
        } catch (NumberFormatException wrong) {
            throw new LaunchFailed(
                    name + " must be a number and is \"" + text(name).orElse("") + "\".", wrong);
        }
    }

    boolean demo() {
        return text("portal.demo").map(Boolean::parseBoolean).orElse(false);
    }

    /** The folder for what has to last: the embedded database and the running processes' names. */
    Path data() {
        return Path.of(text("portal.data").orElse(".portal")).toAbsolutePath().normalize();
    }

    /** The folder for what is made once, from the programs alone: all folders of data can share it, and it can be deleted. */
    Path prepared() {
        return file("portal.prepared", data().resolve("prepared").toString());
    }

    Optional<DatabaseAddress> database() {
        return text("portal.db.url")
                .map(url -> new DatabaseAddress(
                        url,
                        text("portal.db.user").orElse("portal"),
                        text("portal.db.password").orElse("")));
    }

    int httpPort() {
        return number("portal.http.port", 8080);
    }

    String httpAddress() {
        return text("portal.http.address").orElse("127.0.0.1");
    }

    /** The address people type; mails link to it. */
    String url() {
        return text("portal.url").orElse("http://localhost:" + httpPort());
    }

    ServerPlan.Options options() {
        return new ServerPlan.Options(
                List.of(text("portal.jvm.options").orElse("-Xmx512m").trim().split("\\s+")),
                text("portal.cluster").orElse(""),
                url().startsWith("https:"));
    }

    Path war() {
        return file("portal.war", "target/portal.war");
    }

    Path payara() {
        return file("payara.micro.jar", "target/launch/payara-micro.jar");
    }

    private Path file(String name, String otherwise) {
        return Path.of(text(name).orElse(otherwise)).toAbsolutePath();
    }

    /** What the server inherits: every setting given as a property, as its environment variable. */
    public Map<String, String> forServer() {
        Map<String, String> variables = new TreeMap<>();
        properties.forEach((name, value) -> {
            if (name.startsWith(PREFIX) && !value.isBlank()) {
                variables.put(variable(name), value);
            }
        });
        FILES.forEach(name -> text(name)
                .ifPresent(path -> variables.put(
                        variable(name), Path.of(path).toAbsolutePath().toString())));
        variables.put("PORTAL_URL", url());
        variables.put("PORTAL_DEMO", Boolean.toString(demo()));
        return variables;
    }

    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
