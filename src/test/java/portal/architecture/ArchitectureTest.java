package portal.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

    private static final int RULES = 65;

    private static final Set<String> RAN = new HashSet<>();

    @TempDir
    static Path files;

    private static Ground portal;
    private static Ground bad;

    @BeforeAll
    static void readBothGroundsOnce() throws Exception {
        portal = Ground.portal();
        BadFiles.write(files);
        bad = Ground.bad(files);
    }

    static List<Rule> rules() {
        return Stream.of(
                        Arrows.rules(),
                        Layers.rules(),
                        UseCases.rules(),
                        Words.rules(),
                        Sizes.rules(),
                        Views.rules(),
                        Messages.rules(),
                        Leftovers.rules(),
                        Migrations.rules())
                .flatMap(List::stream)
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void the_portal_keeps_the_rule(Rule rule) {
        assertThat(rule.violations(portal)).as(rule.name()).isEmpty();
        RAN.add("kept: " + rule.name());
    }

    @ParameterizedTest(name = "bites: {0}")
    @MethodSource("rules")
    void the_rule_bites_on_bad_ground(Rule rule) {
        RAN.add("bites: " + rule.name());
        assertThat(rule.violations(bad)).as(rule.name()).anySatisfy(violation -> assertThat(violation)
                .contains(rule.twin()));
    }

    @Test
    void the_portal_was_read_at_all() {
        assertThat(portal.classes()).hasSizeGreaterThan(20);
        assertThat(Sources.under(portal.java())).hasSizeGreaterThan(20);
    }

    @Test
    void there_are_as_many_rules_as_we_think() {
        assertThat(rules()).hasSize(RULES);
        assertThat(rules()).extracting(Rule::name).doesNotHaveDuplicates();
    }

    /** Some runners pass over generated tests and stay green, so the bites are counted. */
    @AfterAll
    static void every_rule_ran() {
        assertThat(RAN).filteredOn(name -> name.startsWith("bites: ")).hasSize(RULES);
    }
}
