package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.ActionField;
import portal.plan.ActionStatus;
import portal.plan.Theme;
import portal.plan.timeframe.PlanWindow;

/** Plans in Word documents and on web pages. */
class DocumentFileTest {

    private static final String PILLAR_BY_PILLAR =
            """
            # Our technicians
            > We have four hundred technicians in nine schools and we are proud of all of them, and of what they make.
            # Visibility
            |No.|Action|By when|Lead|
            |1|Name technicians on every poster that we print|Mar 2027|Press office|
            |2|Open the workshops to visitors twice a year|Jun 2027|Estates|
            # Recognition
            |No.|Action|By when|Lead|
            |3|Give an award each summer to a technical team|Aug 2027|Dean|
            > continued
            |4|Nominate technicians for national awards too|Aug 2028|Dean|
            # Glossary
            |Abbreviation|Meaning|
            |TLG|Technical leads group|
            """;

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html"})
    void tables_with_one_header_are_one_table_and_their_titles_are_groups(String format) {
        PlanDraft draft = read(PILLAR_BY_PILLAR, format);
        assertThat(draft.tables())
                .extracting(TableDraft::kind, table -> table.rows().size())
                .contains(tuple(TableKind.ACTIONS, 4));
        assertThat(written(draft, ActionField.REFERENCE)).containsExactly("1", "2", "3", "4");
        assertThat(written(draft, ActionField.GROUP).subList(0, 3))
                .containsExactly("Visibility", "Visibility", "Recognition");
        assertThat(draft.rows().map(row -> row.action().themes()).limit(3))
                .containsExactly(Set.of(Theme.VISIBILITY), Set.of(Theme.VISIBILITY), Set.of(Theme.RECOGNITION));
        assertThat(draft.issues()).extracting(RowIssue::code).contains(IssueCode.TABLE_CONTINUED);
        assertThat(draft.leftOut())
                .extracting(LeftOut::text)
                .contains("Our technicians")
                .anySatisfy(text -> assertThat(text).startsWith("We have four hundred"));
        assertThat(draft.lists().meaning("TLG")).isEqualTo("Technical leads group");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html"})
    void merged_cells_colours_lists_and_line_breaks_are_kept(String format) {
        PlanDraft draft = read(
                """
                |{4}What we promise|
                |Objective|Action|How|RAG|
                |See them|Profiles on the web|Ask each team: // * pictures // * words|{fill 92D050}|
                |{^}|A day for all|Once a year|{fill FFC000}|
                |Keep them|A ladder of grades|With others|{fill C00000}|
                """,
                format);
        assertThat(written(draft, ActionField.GROUP)).containsExactly("See them", "See them", "Keep them");
        assertThat(written(draft, ActionField.METHOD).get(0)).isEqualTo("Ask each team:\n• pictures\n• words");
        assertThat(draft.rows().map(row -> row.action().status()))
                .containsExactly(ActionStatus.COMPLETE, ActionStatus.IN_PROGRESS, ActionStatus.NOT_COMPLETE);
        assertThat(draft.leftOut()).extracting(LeftOut::reason).contains(LeftOut.Reason.TITLE);
    }

    @Test
    void numbers_that_word_counts_are_read_as_it_shows_them() {
        PlanDraft draft = read(
                """
                |No.|Action|Owner|
                |{number}|Run|Me|
                |{number}|Jump|You|
                """,
                "docx");
        assertThat(written(draft, ActionField.REFERENCE)).containsExactly("1.", "2.");
    }

    @Test
    void a_table_within_a_cell_is_a_table_of_its_own() {
        String inner = table("Action", "Owner", "Run", "Me");
        byte[] outer =
                MadeUpDocument.withBody("<w:tbl><w:tr><w:tc>" + words("Frame") + inner + "</w:tc></w:tr></w:tbl>");
        PlanDraft draft = PlanFile.read(outer, PlanWindow.UNKNOWN, DraftChoices.NONE);
        assertThat(written(draft, ActionField.ACTION)).containsExactly("Run");
        assertThat(draft.leftOut()).extracting(LeftOut::text).contains("Frame");
        byte[] page = "<table><tr><td>Frame<table><tr><th>Action<th>Owner<tr><td>Run<td>Me</table></table>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(written(PlanFile.read(page, PlanWindow.UNKNOWN, DraftChoices.NONE), ActionField.ACTION))
                .containsExactly("Run");
    }

    @Test
    void content_controls_are_read_and_what_was_struck_out_or_is_a_hint_is_not() {
        String struck = "<w:p><w:del><w:r><w:delText>Walk</w:delText></w:r></w:del><w:ins>" + MadeUpDocument.run("Run")
                + "</w:ins></w:p>";
        String hint = "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>" + words("Click here to write")
                + "</w:sdtContent></w:sdt>";
        String control = "<w:sdt><w:sdtPr/><w:sdtContent>" + words("Me") + "</w:sdtContent></w:sdt>";
        byte[] file = MadeUpDocument.withBody("<w:tbl><w:tr>" + cell(words("Action")) + cell(words("Owner"))
                + cell(words("Measure")) + "</w:tr><w:sdt><w:sdtContent><w:tr>" + cell(struck) + cell(control)
                + cell(hint) + "</w:tr></w:sdtContent></w:sdt></w:tbl>");
        PlanDraft draft = PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.NONE);
        assertThat(written(draft, ActionField.ACTION)).containsExactly("Run");
        assertThat(written(draft, ActionField.OWNER)).containsExactly("Me");
        assertThat(written(draft, ActionField.MEASURE)).containsExactly("");
    }

    @Test
    void edges_that_are_not_quite_in_line_make_no_columns() {
        String grid =
                "<w:tblGrid><w:gridCol w:w=\"2000\"/><w:gridCol w:w=\"60\"/><w:gridCol w:w=\"2000\"/></w:tblGrid>";
        String wide = "<w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>";
        byte[] file = MadeUpDocument.withBody("<w:tbl>" + grid + "<w:tr>" + cell(wide + words("Action"))
                + cell(words("Owner")) + "</w:tr><w:tr>" + cell(words("Run")) + cell(wide + words("Me"))
                + "</w:tr></w:tbl>");
        PlanDraft draft = PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.NONE);
        assertThat(draft.tables().get(0).columns()).hasSize(2);
        assertThat(written(draft, ActionField.OWNER)).containsExactly("Me");
    }

    @Test
    void prose_can_be_brought_in_paragraph_by_paragraph() {
        byte[] file = MadeUpFile.of("> Open the workshops to visitors (Y1-3)\n> Give an award")
                .as("docx");
        PlanDraft draft = PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.parse("0.0=ACTIONS\n0.0.0=ACTION"));
        assertThat(written(draft, ActionField.ACTION))
                .containsExactly("Open the workshops to visitors (Y1-3)", "Give an award");
    }

    @Test
    void colours_of_a_spreadsheet_on_the_clipboard_are_found_by_their_class() {
        byte[] page =
                ("<html><head><style><!-- .xl65 {mso-number-format:General;} .xl66 {background:#92D050;} --></style>"
                                + "</head><body><table><tr><td>Action</td><td class=xl65>RAG</td></tr>"
                                + "<tr><td>Run</td><td class=xl66></td></tr>"
                                + "<tr><td>Jump</td><td style='background-color: rgb(255, 0, 0)'></td></tr></table>")
                        .getBytes(StandardCharsets.UTF_8);
        assertThat(PlanFile.read(page, PlanWindow.UNKNOWN, DraftChoices.NONE)
                        .rows()
                        .map(row -> row.action().status()))
                .containsExactly(ActionStatus.COMPLETE, ActionStatus.NOT_COMPLETE);
    }

    @Test
    void what_word_puts_on_the_clipboard_is_read_as_one_sees_it() {
        String bullet =
                "<![if !supportLists]><span style='mso-list:Ignore'>\u00b7<span>&nbsp;&nbsp; </span></span><![endif]>";
        byte[] page = ("<!DOCTYPE html>\n"
                        + "<meta charset=\"utf-8\">\n"
                        + "<html"
                        + " xmlns:o=\"urn:schemas-microsoft-com:office:office\"><body><!--StartFragment--><h2>Visibility<o:p></o:p></h2><table"
                        + " class=MsoTableGrid><tr><td><p"
                        + " class=MsoNormal><b>Action<o:p></o:p></b></p></td><td><p>Steps</p></td><td><p>Lead</p></td></tr><tr><td><p"
                        + " class=MsoNormal>Open day<o:p></o:p></p></td><td><p class=MsoListParagraph>"
                        + bullet
                        + "ask<o:p></o:p></p><p class=MsoListParagraph>" + bullet + "print</p></td>"
                        + "<td><p>Estates</p></td></tr></table><!--EndFragment--></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        PlanDraft draft = PlanFile.read(page, PlanWindow.UNKNOWN, DraftChoices.NONE);
        assertThat(written(draft, ActionField.ACTION)).containsExactly("Open day");
        assertThat(written(draft, ActionField.METHOD)).containsExactly("• ask\n• print");
        assertThat(draft.rows().map(row -> row.action().themes())).containsExactly(Set.of(Theme.VISIBILITY));
    }

    @Test
    void hostile_documents_are_refused() {
        assertThatThrownBy(() -> PlanFileReader.read(MadeUpDocument.withBody("<w:tbl><w:tr><w:tc>".repeat(5_000))))
                .isInstanceOf(PlanFileTooLarge.class);
        assertThatThrownBy(() -> PlanFileReader.read(MadeUpDocument.withBody("<w:tbl>&secret;")))
                .isInstanceOf(PlanFileBroken.class);
        byte[] deep = ("<table><tr><td>" + "<div><p>x</p>".repeat(10_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(PlanFileReader.read(deep)).isNotEmpty();
        byte[] nested = ("<html>" + "<div><table><tr><td>x".repeat(5_000)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> PlanFileReader.read(nested)).isInstanceOf(PlanFileTooLarge.class);
        byte[] wide = "<table><tr><td colspan=999999 rowspan=999999>x<td>y</table>".getBytes(StandardCharsets.UTF_8);
        assertThat(PlanFileReader.read(wide)).hasSize(1);
    }

    private static String words(String text) {
        return "<w:p>" + MadeUpDocument.run(text) + "</w:p>";
    }

    private static String cell(String content) {
        return "<w:tc>" + content + "</w:tc>";
    }

    private static String table(String... four) {
        return "<w:tbl><w:tr>" + cell(words(four[0])) + cell(words(four[1])) + "</w:tr><w:tr>" + cell(words(four[2]))
                + cell(words(four[3])) + "</w:tr></w:tbl>";
    }

    private static PlanDraft read(String text, String format) {
        return PlanFile.read(MadeUpFile.of(text).as(format), PlanWindow.UNKNOWN, DraftChoices.NONE);
    }

    private static List<String> written(PlanDraft draft, ActionField field) {
        return draft.rows()
                .map(row -> row.action().text().written(field))
                .map(text -> text == null ? "" : text)
                .toList();
    }
}
