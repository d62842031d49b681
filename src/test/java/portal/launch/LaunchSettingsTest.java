package portal.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LaunchSettingsTest {

    @Test
    void a_property_comes_before_the_environment_and_that_before_the_default() {
        LaunchSettings all = settings("9001", Map.of("PORTAL_HTTP_PORT", "9002"), Map.of("portal.http.port", "9003"));
        LaunchSettings two = settings("", Map.of("PORTAL_HTTP_PORT", "9002"), Map.of("portal.http.port", "9003"));
        LaunchSettings one = settings(" ", Map.of("PORTAL_HTTP_PORT", ""), Map.of("portal.http.port", "9003"));
        assertThat(all.httpPort()).isEqualTo(9001);
        assertThat(two.httpPort()).isEqualTo(9002);
        assertThat(one.httpPort()).isEqualTo(9003);
        assertThat(settings("", Map.of(), Map.of()).httpPort()).isEqualTo(8080);
    }

    @Test
    void a_port_that_is_no_number_is_refused_in_words() {
        LaunchSettings settings = settings("eighty", Map.of(), Map.of());
        assertThatThrownBy(settings::httpPort)
                .isInstanceOf(LaunchFailed.class)
                .hasMessage("portal.http.port must be a number and is \"eighty\".");
    }

    @Test
    void the_server_inherits_properties_as_environment() {
        assertThat(settings("9001", Map.of(), Map.of()).forServer())
                .containsEntry("PORTAL_HTTP_PORT", "9001")
                .containsEntry("PORTAL_URL", "http://localhost:9001")
                .containsEntry("PORTAL_DEMO", "false");
    }

    @Test
    void the_server_finds_a_key_file_that_is_named_as_seen_from_the_launcher() {
        assertThat(settings("", Map.of("PORTAL_SEAL_KEYSTORE", "keys/seal.p12"), Map.of())
                        .forServer())
                .containsEntry(
                        "PORTAL_SEAL_KEYSTORE",
                        Path.of("keys/seal.p12").toAbsolutePath().toString())
                .doesNotContainKey("PORTAL_SEAL_TOKEN");
    }

    @Test
    void without_a_url_there_is_no_database_of_ones_own() {
        assertThat(settings("", Map.of(), Map.of()).database()).isEmpty();
        assertThat(settings("", Map.of("PORTAL_DB_URL", "jdbc:mysql://db/portal"), Map.of())
                        .database())
                .contains(new DatabaseAddress("jdbc:mysql://db/portal", "portal", ""));
    }

    @Test
    void people_who_come_by_https_come_through_a_proxy() {
        assertThat(settings("", Map.of("PORTAL_URL", "https://portal.example.org"), Map.of())
                        .options()
                        .behindTls())
                .isTrue();
        assertThat(settings("", Map.of(), Map.of()).options().behindTls()).isFalse();
    }

    @Test
    void nodes_named_in_the_cluster_share_sessions() {
        assertThat(settings("", Map.of("PORTAL_CLUSTER", "one:6900,two:6900"), Map.of())
                        .options()
                        .server())
                .containsExactly(
                        "--clustermode", "tcpip:one:6900,two:6900", "--startport", "6900", "--clustername", "portal");
        assertThat(settings("", Map.of(), Map.of()).options().server()).containsExactly("--nohazelcast");
    }

    private static LaunchSettings settings(String port, Map<String, String> environment, Map<String, String> defaults) {
        Properties properties = new Properties();
        properties.setProperty("portal.http.port", port);
        return new LaunchSettings(properties, environment, defaults);
    }

    @Test
    void every_setting_of_the_table_reaches_the_portal_that_is_tried_out() throws IOException {
        String build = Files.readString(Path.of("pom.xml"));
        List<String> settings = Files.readString(Path.of("README.md"))
                .lines()
                .filter(line -> line.startsWith("| `portal."))
                .flatMap(line -> Pattern.compile("`(portal\\.[a-z.]+)`")
                        .matcher(line.split("\\|")[1])
                        .results())
                .map(setting -> setting.group(1))
                .toList();
        assertThat(settings).hasSizeGreaterThan(15).allSatisfy(setting -> assertThat(build)
                .contains("-D" + setting + "="));
    }
}
