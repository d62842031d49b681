package portal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.ActionRow;
import portal.plan.EntryKind;
import portal.plan.ListEntry;
import portal.plan.Parts;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.PlanLists;
import portal.plan.timeframe.PlanWindow;

class RedactionTest {

    private static final Redaction STRICT = new Redaction(Set.of(), Set.of("Olwen Tarrant"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Director of estates",
                "HR",
                "TCSG",
                "Faculty managers; Head of learning",
                "Associate deans for education",
                "Technicians’ conference group",
                "Workshop supervisor, engineering"
            })
    void a_role_or_a_body_stands_as_it_is(String owner) {
        assertThat(STRICT.of(plan(owner, "Do it")).actions().get(0).owner()).isEqualTo(owner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Brannoch Tibbs | [name withheld]",
                "Brannoch Tibbs / Estates | [name withheld] / Estates",
                "Dr Ottilie Fenn (Head of Stores) | [name withheld] (Head of Stores)",
                "B. Tibbs; HR | [name withheld]; HR"
            })
    void an_owner_who_may_be_a_person_is_withheld(String owner, String shown) {
        assertThat(STRICT.of(plan(owner, "Do it")).actions().get(0).owner()).isEqualTo(shown);
    }

    @Test
    void a_person_is_withheld_wherever_the_plan_names_her() {
        String action = "Olwen Tarrant and Professor Ilse Quade meet brannoch tibbs each spring.";
        ActionRow row = STRICT.of(plan("Brannoch Tibbs", action)).actions().get(0);

        assertThat(row.action()).isEqualTo("[name withheld] and [name withheld] meet [name withheld] each spring.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"o.tarrant@valley.example.org", "01632 960 147", "+44 (0)1632 960147"})
    void nobody_can_be_reached_by_what_a_plan_says(String contact) {
        assertThat(STRICT.of(plan("HR", "Write to " + contact + " first."))
                        .actions()
                        .get(0)
                        .action())
                .isEqualTo("Write to [contact withheld] first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-2027", "40 of 120 by 2027", "£12,000 a year", "Rooms 2.104 to 2.118"})
    void figures_are_no_telephone_numbers(String text) {
        assertThat(STRICT.of(plan("HR", text)).actions().get(0).action()).isEqualTo(text);
    }

    @Test
    void lists_beside_a_plan_are_no_part_of_what_is_published() {
        PlanDetail plan = plan("HR", "Do it");
        PlanLists lists = new PlanLists(
                List.of(ListEntry.read(EntryKind.GLOSSARY, "HR", "Human Resources", "Olwen Tarrant", "")));
        PlanDetail listed =
                new PlanDetail(1, 2, 3, PlanKind.NEW, PlanWindow.UNKNOWN, "", null, null, 0, plan.actions(), lists);
        assertThat(STRICT.of(listed).lists()).isEqualTo(PlanLists.NONE);
    }

    @Test
    void who_is_ticked_is_shown() {
        Redaction ticked = new Redaction(Set.of("Brannoch Tibbs"), Set.of());
        ActionRow row = ticked.of(plan("Brannoch Tibbs", "Brannoch Tibbs opens the doors"))
                .actions()
                .get(0);

        assertThat(row.owner()).isEqualTo("Brannoch Tibbs");
        assertThat(row.action()).isEqualTo("Brannoch Tibbs opens the doors");
    }

    @Test
    void those_to_be_ticked_are_listed_once() {
        assertThat(STRICT.names(plan("Brannoch Tibbs; HR; Zoology", "Dr Ottilie Fenn and Olwen Tarrant agree")))
                .containsExactly("Brannoch Tibbs", "Dr Ottilie Fenn", "Olwen Tarrant", "Zoology");
    }

    @Test
    void a_word_that_only_may_be_a_name_is_left_in_the_sentences() {
        ActionRow row =
                STRICT.of(plan("Zoology", "Open the Zoology stores")).actions().get(0);

        assertThat(row.owner()).isEqualTo("[name withheld]");
        assertThat(row.action()).isEqualTo("Open the Zoology stores");
    }

    private static PlanDetail plan(String owner, String action) {
        ActionRow row = new ActionRow(
                1,
                1,
                "Z1",
                "",
                action,
                "",
                "",
                "",
                null,
                null,
                null,
                owner,
                "",
                Parts.asWritten(owner, "", Set.of()),
                false,
                "",
                null,
                null,
                "",
                "",
                null,
                null,
                0);
        return new PlanDetail(1, 2, 3, PlanKind.NEW, PlanWindow.UNKNOWN, "", null, null, 0, List.of(row));
    }
}
