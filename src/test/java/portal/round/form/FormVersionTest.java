package portal.round.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import portal.platform.access.NotFound;
import portal.round.Part;
import portal.round.SectionDetail;
import portal.rubric.Gap;

class FormVersionTest {

    @Test
    void a_draft_says_what_it_lacks() {
        FormVersion form = FormVersion.begin(" ", 2, 9);
        write(form, "months", "");

        assertThat(form.gaps()).extracting(Gap::what).containsExactly("title", "months", "sections");

        form.add(1);
        assertThat(form.gaps())
                .extracting(Gap::what)
                .endsWith("section.code", "section.heading", "section.guidance", "section.limit");
    }

    @Test
    void a_plan_has_its_place_in_one_section() {
        FormVersion form = complete();
        write(form.sections().get(0), "part", "NEW_PLAN");

        assertThat(form.gaps()).extracting(Gap::what).containsExactly("section.part-twice", "section.part-twice");
    }

    @Test
    void two_sections_of_one_code_can_be_saved_and_not_made_available() {
        FormVersion form = complete();
        write(form.sections().get(0), "code", "p");

        assertThat(form.gaps()).extracting(Gap::what).containsExactly("section.code-twice", "section.code-twice");
    }

    @Test
    void the_next_version_asks_all_that_this_one_asks() {
        FormVersion form = complete();
        write(form, "months", "24");
        write(form, "check-NO_OWNER", "true");

        FormVersion next = form.next(2);

        assertThat(next.gaps()).isEmpty();
        assertThat(next.detail().planMonths()).isEqualTo(24);
        assertThat(next.blockingChecks()).containsExactly("NO_OWNER");
        assertThat(next.detail().sections())
                .extracting(SectionDetail::code, SectionDetail::part)
                .containsExactly(tuple("A", Part.TEXT), tuple("P", Part.NEW_PLAN));
    }

    @Test
    void checks_are_ticked_and_unticked() {
        FormVersion form = complete();
        write(form, "check-NO_OWNER", "true");
        write(form, "check-NO_DATE", "true");
        write(form, "check-NO_OWNER", "false");

        assertThat(form.blockingChecks()).containsExactly("NO_DATE");
    }

    @Test
    void a_number_is_a_whole_one_and_none_reads_as_nothing() {
        FormSection section = complete().sections().get(0);

        assertThatThrownBy(() -> write(section, "limit", "about 300")).isInstanceOf(NotAWholeNumber.class);
        assertThatThrownBy(() -> write(section, "limit", "20001")).isInstanceOf(NotAWholeNumber.class);
        assertThat(section.detail().wordLimit()).isEqualTo(300);

        write(section, "limit", " ");
        assertThat(section.cell("limit").orElseThrow().known().get()).isEmpty();
        assertThat(section.detail().wordLimit()).isZero();
    }

    @Test
    void there_is_no_field_nor_part_but_those_it_has() {
        FormSection section = complete().sections().get(0);

        assertThat(section.cell("stage")).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> write(section, "part", "LETTER")).isInstanceOf(NotFound.class);
    }

    private static FormVersion complete() {
        FormVersion form = FormVersion.begin("Stage two form", 2, 9);
        fill(form.add(1), "A", "TEXT");
        fill(form.add(2), "P", "NEW_PLAN");
        return form;
    }

    private static void fill(FormSection section, String code, String part) {
        write(section, "code", code);
        write(section, "heading", "What?");
        write(section, "guidance", "Tell us.");
        write(section, "limit", "300");
        write(section, "part", part);
    }

    private static void write(FormVersion form, String field, String text) {
        form.cell(field).orElseThrow().put().accept(text);
    }

    private static void write(FormSection section, String field, String text) {
        section.cell(field).orElseThrow().put().accept(text);
    }
}
