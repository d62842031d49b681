package portal.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkReadingTest {

    private static final PlanLists LISTS = new PlanLists(List.of(
            ListEntry.read(EntryKind.VALUE, "Inclusivity", "", "", ""),
            ListEntry.read(EntryKind.VALUE, "Care and respect", "", "", "")));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "R4 | TALENT.R4",
                "TALENT R16 | TALENT.R16",
                "Recommendation 7; tr-2 | TALENT.R7 TALENT.R2",
                "R1 R2 | TALENT.R1 TALENT.R2",
                "R4; R4 | TALENT.R4",
                "N8-10b, n8 statement 3 | N8.10 N8.3",
                "inclusivty | VALUE.Inclusivity",
                "Care and respect | VALUE.Care and respect",
                "R3 and inclusivity | TALENT.R3 VALUE.Inclusivity",
                "R17 | OTHER.R17",
                "People and culture plan | OTHER.People and culture plan"
            })
    void each_link_is_found_in_its_list_or_kept_as_it_was_typed(String links, String parts) {
        assertThat(LinkReading.of(links, LISTS).others().stream()
                        .map(Part::path)
                        .toList())
                .hasToString("[" + parts.replaceAll(" (TALENT|N8|VALUE|OTHER)\\.", ", $1.") + "]");
    }

    @Test
    void pillars_are_told_from_other_links_however_they_are_spelt() {
        LinkReading reading = LinkReading.of("Susutainability; Career Development; R4", LISTS);
        assertThat(reading.pillars()).isEqualTo(Set.of(Theme.SUSTAINABILITY, Theme.CAREER_DEVELOPMENT));
        assertThat(reading.others()).containsExactly(new Part(PartKind.TALENT, "R4"));
    }
}
