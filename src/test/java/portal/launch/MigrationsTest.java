package portal.launch;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class MigrationsTest {

    @Test
    void a_database_that_does_not_answer_is_told_in_one_line() {
        DatabaseAddress nowhere = new DatabaseAddress(
                "jdbc:mysql://127.0.0.1:" + FreePort.any() + "/portal?sslMode=DISABLED", "portal", "secret");
        assertThatThrownBy(() -> Migrations.run(nowhere))
                .isInstanceOf(LaunchFailed.class)
                .message()
                .contains("cannot be reached: check portal.db.url")
                .doesNotContain("\n")
                .doesNotContain("secret")
                .doesNotContain("sslMode");
    }
}
