package portal.panel.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RosterFileTest {

    private static final RosterLine LEAD =
            new RosterLine("College of \u201cGlass\u201d, North", "Ann Ash", "ann@example.org", true, "", "Accepted");
    private static final RosterLine MEMBER =
            new RosterLine("=Sums Institute", "Bo Birch", "bo@example.org", false, "She offered; twice", "Asked");

    @Test
    void what_is_written_is_read_as_it_was_and_no_cell_is_a_formula() {
        String text = RosterFile.write(List.of(LEAD, MEMBER));

        assertThat(text).contains("'=Sums Institute");
        assertThat(RosterFile.read(text)).containsExactly(LEAD, MEMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "e-mail;Institution;LEADS\nann@example.org;College;x\nbo@example.org;College;No\n",
                "Institution\tNotes\tE-Mail\tLeads\n\nCollege\tshe\tann@example.org\tyes\nCollege\t\tbo@example.org",
                "Leads, institution ,E-mail\n1,College,ann@example.org\n0,College,bo@example.org"
            })
    void headings_come_in_any_order_and_separator(String text) {
        assertThat(RosterFile.read(text))
                .extracting(RosterLine::institution, RosterLine::email, RosterLine::leading)
                .containsExactly(tuple("College", "ann@example.org", true), tuple("College", "bo@example.org", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Institution,E-mail", "Institution\nCollege", "a,a\n1,2"})
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> RosterFile.read(text)).isInstanceOf(RosterUnreadable.class);
    }

    @Test
    void a_list_longer_than_any_round_is_refused() {
        String text = "Institution,E-mail\n" + "College,ann@example.org\n".repeat(1001);

        assertThatThrownBy(() -> RosterFile.read(text)).isInstanceOf(RosterUnreadable.class);
    }
}
