package portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import portal.support.PortalUnderTest;

/** The launcher as a process of its own, with a database that it cannot use: one line that says what to do, and an end. */
class LauncherIT {

    private static final String PARAMETERS = "?sslMode=DISABLED&allowPublicKeyRetrieval=true";

    @TempDir
    Path data;

    @Test
    void a_database_that_cannot_be_reached_is_told_in_one_line() throws Exception {
        assertThat(linesOfStart("jdbc:mysql://127.0.0.1:" + FreePort.any() + "/portal" + PARAMETERS, "portal"))
                .singleElement()
                .asString()
                .contains("cannot be reached: check portal.db.url");
    }

    @Test
    void a_wrong_password_is_told_in_one_line() throws Exception {
        DatabaseAddress database = PortalUnderTest.running().database();
        assertThat(linesOfStart(database.url(), database.user()))
                .singleElement()
                .asString()
                .contains("does not accept the user " + database.user());
    }

    private List<String> linesOfStart(String url, String user) throws IOException, InterruptedException {
        Process launcher = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        ManagementFactory.getRuntimeMXBean().getClassPath(),
                        "-Dportal.http.port=" + FreePort.any(),
                        "-Dportal.data=" + data,
                        "-Dportal.db.url=" + url,
                        "-Dportal.db.user=" + user,
                        "-Dportal.db.password=not-the-password",
                        "portal.launch.Launcher")
                .redirectErrorStream(true)
                .start();
        String said = new String(launcher.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(launcher.waitFor()).isOne();
        return said.lines().toList();
    }
}
