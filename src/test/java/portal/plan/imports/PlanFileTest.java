package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.plan.ActionField;
import portal.plan.ActionStatus;
import portal.plan.EntryKind;
import portal.plan.ListEntry;
import portal.plan.Part;
import portal.plan.PartKind;
import portal.plan.Theme;
import portal.plan.timeframe.PlanWindow;

class PlanFileTest {

    @Test
    void a_spreadsheet_in_pages_is_read_table_by_table() {
        PlanDraft draft = read(MadeUpPlans.pagesOfASpreadsheet());
        assertThat(draft.tables())
                .extracting(TableDraft::sheet, TableDraft::kind, table -> table.rows()
                        .size())
                .containsExactly(
                        tuple("Plan", TableKind.ACTIONS, 4),
                        tuple("BAU", TableKind.BUSINESS_AS_USUAL, 1),
                        tuple("Abbreviations", TableKind.GLOSSARY, 0));
        assertThat(draft.groupCount()).isEqualTo(2);
        assertThat(written(draft, ActionField.GROUP))
                .containsExactly(
                        "C Response 1: We will name technicians in all that we publish.",
                        "C Response 1: We will name technicians in all that we publish.",
                        "C Response 2",
                        "C Response 2",
                        "");
        assertThat(codes(draft))
                .containsOnly(
                        entry(IssueCode.HEADER_REPEATED, 1L),
                        entry(IssueCode.GROUP_GARBLED, 1L),
                        entry(IssueCode.CELL_TRUNCATED, 1L),
                        entry(IssueCode.ACTION_BLANK, 1L),
                        entry(IssueCode.OWNER_BLANK, 1L),
                        entry(IssueCode.OWNER_JOINED, 1L),
                        entry(IssueCode.OWNER_SENTENCE, 1L),
                        entry(IssueCode.MEASURE_BLANK, 1L),
                        entry(IssueCode.MEASURE_NO_NUMBER, 1L),
                        entry(IssueCode.DATE_SWAPPED, 1L),
                        entry(IssueCode.DATE_UNDATED, 1L),
                        entry(IssueCode.PILLAR_SPELLING, 1L),
                        entry(IssueCode.PILLAR_UNKNOWN, 1L));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Ref|Action|Success measure|Timeframe|Owner; 2",
                "Ref|Action|measure|Timeframe|Owner; 2",
                "M1|Action M1|Measure M1|Deadline of M1|Lead; 3",
                "Ref|Action M1|Measure M1|Mar 2027|Owner M1; 3"
            })
    void only_a_row_that_says_the_header_again_is_left_out_as_one(String row, int actions) {
        PlanDraft draft = read(Grid.csv(
                """
                Ref|Action|Success measure|Timeframe|Owner
                A1|Lend tools|3 schools|Mar 2027|Deans
                %s
                A2|Open the workshop|2 days|Jun 2027|Estates
                """
                        .formatted(row)));
        assertThat(draft.tables()).hasSize(1);
        assertThat(draft.rows()).hasSize(actions);
        assertThat(codes(draft).containsKey(IssueCode.HEADER_REPEATED)).isEqualTo(actions == 2);
    }

    @Test
    void identifiers_are_looked_at_over_all_tables() {
        PlanDraft draft = PlanFile.read(
                MadeUpPlans.pagesOfASpreadsheet(), PlanWindow.UNKNOWN, new DraftChoices(Map.of("1.0", "NOT_NEEDED")));
        assertThat(draft.issues())
                .extracting(RowIssue::code, RowIssue::detail)
                .contains(tuple(IssueCode.ID_GAP, "C-2b"));
        assertThat(read(MadeUpPlans.planYears()).issues())
                .extracting(RowIssue::code, RowIssue::detail)
                .contains(tuple(IssueCode.ID_DUPLICATE, "1.2"));
    }

    @Test
    void start_and_end_are_one_timeframe_and_a_lone_word_is_a_group() {
        PlanDraft draft = read(MadeUpPlans.withProgress());
        assertThat(draft.rows().map(row -> row.action().timeframe().raw()))
                .containsExactly("May-19 – Jul-19", "Sep-19 – May-20");
        assertThat(written(draft, ActionField.GROUP)).containsExactly("Visibility", "Careers");
        assertThat(written(draft, ActionField.ACCOUNT))
                .containsExactly(
                        "Comments: Well liked\nProgress & Next Steps: Twice a year from now on",
                        "Comments: Late\nProgress & Next Steps: With HR");
        assertThat(draft.rows().map(row -> row.action().themes()))
                .containsExactly(Set.of(Theme.VISIBILITY), Set.of(Theme.CAREER_DEVELOPMENT));
    }

    @Test
    void letters_and_words_both_name_pillars() {
        assertThat(read(MadeUpPlans.plannedActivities()).rows().map(row -> row.action()
                        .themes()))
                .containsExactly(Set.of(Theme.VISIBILITY, Theme.RECOGNITION), Set.of(Theme.SUSTAINABILITY));
        assertThat(read(MadeUpPlans.numberPillarAction()).issues())
                .extracting(RowIssue::code, RowIssue::detail)
                .containsExactly(tuple(IssueCode.ID_GAP, "3"));
        assertThat(written(read(MadeUpPlans.objectivesAndOwners()), ActionField.ACTION))
                .containsExactly("Map all roles", "Publish a newsletter");
    }

    @Test
    void a_status_is_read_from_colour_and_said_to_be() {
        PlanDraft draft = read(MadeUpPlans.colouredCells());
        assertThat(draft.rows().map(row -> String.valueOf(row.action().status())))
                .containsExactly("COMPLETE", "IN_PROGRESS", "NOT_COMPLETE", "null");
        assertThat(written(draft, ActionField.RAG)).containsExactly("Green", "Amber", "Red", "Purple");
        assertThat(codes(draft)).contains(entry(IssueCode.RAG_BY_COLOUR, 3L), entry(IssueCode.RAG_UNKNOWN, 1L));
    }

    @Test
    void a_status_in_words_needs_no_question_and_merged_groups_go_down() {
        PlanDraft draft = read(MadeUpPlans.lookedBackOn());
        assertThat(draft.rows().map(row -> row.action().status()))
                .containsExactly(
                        ActionStatus.COMPLETE,
                        ActionStatus.IN_PROGRESS,
                        ActionStatus.NOT_COMPLETE,
                        ActionStatus.SUPERSEDED);
        assertThat(written(draft, ActionField.GROUP)).containsExactly("See them", "See them", "See them", "Keep them");
        assertThat(codes(draft)).containsOnly(entry(IssueCode.ROW_HIDDEN, 1L));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,','", "windows-1252,';'", "UTF-8,'\t'", "UTF-16LE,';'"})
    void encodings_and_separators_of_spreadsheets_are_understood(String encoding, char separator) {
        String text = Grid.csv(
                """
                Action|Owner|Timeframe
                Café for technicians, monthly|Zoë; Renée|Dec 2025
                """,
                separator);
        byte[] mark = encoding.equals("UTF-16LE") ? new byte[] {(byte) 0xFF, (byte) 0xFE} : new byte[0];
        byte[] body = text.getBytes(Charset.forName(encoding));
        byte[] file = new byte[mark.length + body.length];
        System.arraycopy(mark, 0, file, 0, mark.length);
        System.arraycopy(body, 0, file, mark.length, body.length);
        assertThat(written(read(file), ActionField.ACTION)).containsExactly("Café for technicians, monthly");
        assertThat(written(read(file), ActionField.OWNER)).containsExactly("Zoë; Renée");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_header() {
        byte[] file = ("\ufeff" + Grid.csv("Action|Owner\nRun|Me", ';')).getBytes(StandardCharsets.UTF_8);
        assertThat(read(file).tables().get(0).columns())
                .extracting(SourceColumn::field)
                .containsExactly(ColumnField.ACTION, ColumnField.OWNER);
    }

    @Test
    void a_person_says_what_a_column_is() {
        byte[] file = Grid.csv("Action|Owner|Mystery\nRun|Me|10 miles");
        PlanDraft proposed = read(file);
        assertThat(codes(proposed)).contains(entry(IssueCode.COLUMN_UNKNOWN, 1L));
        assertThat(proposed.leftOut()).extracting(LeftOut::text).contains("10 miles");
        PlanDraft chosen =
                PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.parse("0.0.2=MEASURE\n0.0=ACTIONS\nnonsense"));
        assertThat(written(chosen, ActionField.MEASURE)).containsExactly("10 miles");
        assertThat(codes(chosen)).isEmpty();
    }

    @Test
    void what_was_confirmed_is_proposed_the_next_time() {
        byte[] first = Grid.csv("Action|Owner|Mystery: (in km)|Joy\nRun|Me|10|yes");
        Meanings kept = Meanings.of(
                PlanFile.read(first, PlanWindow.UNKNOWN, DraftChoices.parse("0.0.2=MEASURE\n0.0=BUSINESS_AS_USUAL")));
        byte[] next = Grid.csv("ACTION|Owner|mystery|Joy\nWalk|You|20|no");
        PlanDraft draft = PlanFile.read(next, PlanWindow.UNKNOWN, DraftChoices.NONE.after(kept));
        assertThat(draft.tables().get(0).kind()).isEqualTo(TableKind.BUSINESS_AS_USUAL);
        assertThat(draft.tables().get(0).lastTime()).isTrue();
        assertThat(draft.tables().get(0).columns())
                .extracting(SourceColumn::field, SourceColumn::basis)
                .containsExactly(
                        tuple(ColumnField.ACTION, Basis.LAST_TIME),
                        tuple(ColumnField.OWNER, Basis.LAST_TIME),
                        tuple(ColumnField.MEASURE, Basis.LAST_TIME),
                        tuple(ColumnField.LEAVE_OUT, Basis.LAST_TIME));
        assertThat(codes(draft)).doesNotContainKey(IssueCode.COLUMN_UNKNOWN);
        PlanDraft corrected = PlanFile.read(
                next, PlanWindow.UNKNOWN, DraftChoices.parse("0.0.2=METHOD").after(kept));
        assertThat(written(corrected, ActionField.METHOD)).containsExactly("20");
    }

    @Test
    void colours_of_rules_are_seen_and_hidden_columns_are_said_to_be_hidden() {
        byte[] file = Grid.workbook("No|Action|Lead|RAG\n1|Run|Me|z\n2|Jump|You|q\n3|Rest|Us|x")
                .rule("D2:D4", "z", IndexedColors.BRIGHT_GREEN)
                .rule("D2:D4", "q", IndexedColors.RED)
                .hideColumn(2)
                .xlsx();
        PlanDraft draft = read(file);
        assertThat(draft.rows().map(row -> String.valueOf(row.action().status())))
                .containsExactly("COMPLETE", "NOT_COMPLETE", "null");
        assertThat(draft.issues())
                .extracting(RowIssue::code, RowIssue::detail)
                .contains(tuple(IssueCode.COLUMN_HIDDEN, "C"));
    }

    @Test
    void owners_are_matched_with_the_glossary_and_links_are_sorted() {
        PlanDraft draft = PlanFile.read(
                Grid.workbook("No|Action|Lead|Linked to\n1|Run|PRO TLGs; Dean|Visibility; R10; N8-3; Courage")
                        .sheet("Abbreviations", "Abbreviation|Meaning\nPRO|Project office\nTLG|Technical leads group")
                        .xlsx(),
                PlanWindow.UNKNOWN,
                DraftChoices.NONE);
        RowDraft row = draft.rows().findFirst().orElseThrow();
        assertThat(draft.owners(row)).containsExactly("PRO", "TLGs", "Dean");
        assertThat(draft.lists().meaning("TLGs")).isEqualTo("Technical leads group");
        assertThat(row.action().themes()).containsExactly(Theme.VISIBILITY);
        assertThat(draft.links(row))
                .containsExactly(
                        new Part(PartKind.TALENT, "R10"),
                        new Part(PartKind.N8, "3"),
                        new Part(PartKind.OTHER, "Courage"));
    }

    @Test
    void a_glossary_and_the_values_of_a_house_are_read_line_by_line() {
        PlanDraft draft = PlanFile.read(
                Grid.workbook("No|Action|Lead|Linked to\n1|Run|PRO|courage; Kindnes")
                        .sheet(
                                "Abbreviations",
                                """
                                Abbreviation|Description|Person or main contact|Comments
                                PRO|Project office|Ann Bell|One only
                                TLG|Technical leads group||Meets monthly
                                HoD||Bo Carr|
                                """)
                        .sheet("Our values", "Our values\nCourage|We speak up\nKindness|")
                        .sheet("TALENT recommendations", "Recommendations of others\nR1|Think ahead\nR2|Move about")
                        .xlsx(),
                PlanWindow.UNKNOWN,
                DraftChoices.NONE);
        assertThat(draft.lists().of(EntryKind.GLOSSARY))
                .extracting(ListEntry::name, ListEntry::meaning, ListEntry::contact, ListEntry::remark)
                .containsExactly(
                        tuple("PRO", "Project office", "Ann Bell", "One only"),
                        tuple("TLG", "Technical leads group", "", "Meets monthly"),
                        tuple("HoD", "", "Bo Carr", ""));
        assertThat(draft.lists().of(EntryKind.VALUE))
                .extracting(ListEntry::name, ListEntry::meaning)
                .containsExactly(tuple("Courage", "We speak up"), tuple("Kindness", ""));
        assertThat(draft.links(draft.rows().findFirst().orElseThrow()))
                .containsExactly(new Part(PartKind.VALUE, "Courage"), new Part(PartKind.VALUE, "Kindness"));
    }

    @Test
    void formulas_are_never_run() {
        byte[] file = Grid.workbook("Action|Owner|Timeframe\nRun|Me|")
                .formula(1, 2, "1+1")
                .xlsx();
        assertThat(read(file).rows().map(row -> row.action().timeframe().raw())).containsExactly("=1+1");
    }

    @Test
    void choices_are_kept_as_text() {
        DraftChoices choices = new DraftChoices(Map.of("0.0", "ACTIONS", "0.0.3", "OWNER"));
        assertThat(DraftChoices.parse(choices.format())).isEqualTo(choices);
        assertThat(DraftChoices.parse(null)).isEqualTo(DraftChoices.NONE);
    }

    private static PlanDraft read(byte[] file) {
        return PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.NONE);
    }

    private static List<String> written(PlanDraft draft, ActionField field) {
        return draft.rows()
                .map(row -> row.action().text().written(field))
                .map(text -> text == null ? "" : text)
                .toList();
    }

    private static Map<IssueCode, Long> codes(PlanDraft draft) {
        return new TreeMap<>(draft.allIssues().collect(Collectors.groupingBy(RowIssue::code, Collectors.counting())));
    }
}
