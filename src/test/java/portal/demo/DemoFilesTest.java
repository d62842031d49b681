package portal.demo;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DemoFilesTest {

    private final DemoFiles files = new DemoFiles(new DemoDates(LocalDate.of(2026, 11, 21)));

    @Test
    void dates_are_filled_in_and_facts_are_left_alone() {
        assertThat(files.dates().fill("{year-1}, {month+2}, {month-12}, {day-3}, {plan.months}"))
                .isEqualTo("2025, Mar 2027, Jan 2026, 2026-10-01, {plan.months}");
    }

    @Test
    void nobody_works_at_the_weekend() {
        assertThat(files.dates().today().getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(files.dates().deadlineDay()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(files.dates().afterDeadline(-5)).isBetween("2026-09-25T09:30:00Z", "2026-09-25T15:30:00Z");
        assertThat(files.dates().afterDeadline(1)).isBetween("2026-10-05T09:30:00Z", "2026-10-05T15:30:00Z");
    }

    @Test
    void the_sign_ins_that_are_printed_name_everybody_with_the_password() throws IOException {
        String printed = printed();

        assertThat(printed).contains(DemoPeople.PASSWORD);
        assertThat(files.table("people.csv")).hasSizeGreaterThan(20).allSatisfy(person -> assertThat(printed)
                .contains(person.getField("name"))
                .contains(person.getField("e-mail")));
    }

    private static String printed() throws IOException {
        try (InputStream lines = DemoFilesTest.class.getResourceAsStream("/portal/demo-sign-ins.txt")) {
            return new String(Objects.requireNonNull(lines).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void every_goal_is_reached_by_some_institution() {
        List<Goal> goals = files.table("institutions.csv").stream()
                .map(row -> Goal.valueOf(row.getField("goal")))
                .toList();

        assertThat(goals).hasSize(13).contains(Goal.values());
    }

    @Test
    void nobody_reviews_the_own_institution() {
        Map<String, String> homes = files.table("people.csv").stream()
                .collect(Collectors.toMap(row -> row.getField("key"), row -> row.getField("grants")));

        assertThat(files.table("panels.csv"))
                .filteredOn(seat -> !seat.getField("leading").equals("sits in"))
                .isNotEmpty()
                .allSatisfy(seat -> assertThat(homes.get(seat.getField("reviewer")))
                        .startsWith("REVIEWER@")
                        .isNotEqualTo("REVIEWER@" + seat.getField("institution")));
    }

    @Test
    void the_finished_case_looks_back_on_thirty_seven_actions() {
        Map<String, Long> statuses = files.table("harrowmere/previous.csv").stream()
                .collect(Collectors.groupingBy(row -> row.getField("status"), Collectors.counting()));

        assertThat(statuses)
                .containsOnly(Map.entry("COMPLETE", 30L), Map.entry("IN_PROGRESS", 3L), Map.entry("NOT_COMPLETE", 4L));
    }

    @Test
    void every_plan_that_is_handed_in_has_twenty_to_thirty_five_actions() {
        List<String> handedIn = files.table("institutions.csv").stream()
                .filter(row -> !row.getField("goal").equals("DRAFT"))
                .map(row -> row.getField("key"))
                .toList();

        assertThat(handedIn).allSatisfy(key -> {
            List<NamedCsvRecord> plan = files.table(key + "/new.csv");
            assertThat(plan).hasSizeBetween(20, 35);
        });
    }
}
