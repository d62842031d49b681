package portal.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerPlanTest {

    @TempDir
    Path folder;

    @Test
    void nodes_that_know_of_each_other_keep_each_others_sessions() throws IOException {
        assertThat(deployment("node-a.example.org:6900,node-b.example.org:6900"))
                .contains("deploy --availabilityenabled=true");
    }

    @Test
    void a_node_alone_keeps_its_sessions_to_itself() throws IOException {
        assertThat(deployment("")).contains("deploy --availabilityenabled=false");
    }

    private String deployment(String cluster) throws IOException {
        Path program = Files.createFile(folder.resolve("program.jar"));
        ServerPlan plan = new ServerPlan(
                new ServerPlan.Programs(program, program, folder),
                new ServerPlan.Ports("127.0.0.1", 8080, 8081),
                folder,
                new ServerPlan.Options(List.of(), cluster, false),
                Map.of());
        assertThat(plan.command(List.of("-jar", "program.jar")))
                .contains(folder.resolve("deployment").toString());
        return Files.readString(folder.resolve("deployment"));
    }
}
