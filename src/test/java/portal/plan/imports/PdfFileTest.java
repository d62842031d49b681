package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.ActionField;
import portal.plan.ActionStatus;
import portal.plan.timeframe.PlanWindow;

/** Plans in PDFs, however they are ruled. */
class PdfFileTest {

    private static final String LONG =
            "Ask each team in every school what it would need to show its work to others, and"
                    + " write down what they say in their own words so that nobody has to be asked twice";

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "pdf-bands", "pdf-plain"})
    void a_table_over_pages_whose_header_comes_again_is_one_and_each_row_names_its_page(String lines) {
        PlanDraft draft = read(MadeUpPrint.page(table(60), lines));
        assertThat(draft.tables()).filteredOn(TableDraft::isTaken).hasSize(1);
        assertThat(written(draft, ActionField.REFERENCE))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj(n -> "A" + n).toList());
        assertThat(Set.copyOf(written(draft, ActionField.ACTION))).containsExactly(LONG);
        assertThat(Set.copyOf(written(draft, ActionField.MEASURE))).containsExactly("12 teams\n• asked\n• heard");
        assertThat(Set.copyOf(written(draft, ActionField.OWNER))).containsExactly("Deans; Network lead");
        assertThat(draft.isFromPdf()).isTrue();
        assertThat(draft.rows())
                .allSatisfy(row ->
                        assertThat(row.issues()).extracting(RowIssue::code).contains(IssueCode.READ_FROM_PDF));
        assertThat(details(draft)).startsWith("1").contains("2", "3");
        assertThat(draft.leftOut()).extracting(LeftOut::text).contains("Page 1 of " + pages(table(60), lines));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "pdf-bands"})
    void a_cell_that_runs_over_the_end_of_a_page_is_one_cell(String lines) {
        String body = "<table><thead><tr><td>No.</td><td>Action</td><td>Owner</td></tr></thead>"
                + row("A1", "short", "Deans", "") + row("A2", (LONG + ", ").repeat(70) + "in the end.", "Estates", "")
                + row("A3", "Close", "Deans", "") + "</table>";
        PlanDraft draft = read(MadeUpPrint.page(body, lines));
        assertThat(written(draft, ActionField.REFERENCE)).containsExactly("A1", "A2", "A3");
        assertThat(written(draft, ActionField.ACTION).get(1))
                .startsWith(LONG)
                .endsWith("in the end.")
                .hasSize((LONG.length() + 2) * 70 + "in the end.".length());
        assertThat(details(draft)).containsExactly("1", "1–2", "2");
    }

    @Test
    void what_stands_on_its_side_or_on_a_turned_page_is_read_too() throws IOException {
        byte[] upright = MadeUpPrint.page(table(3), "pdf");
        for (int turn : List.of(90, 180, 270)) {
            assertThat(written(read(MadeUpPrint.turned(upright, turn)), ActionField.ACTION))
                    .containsExactly(LONG, LONG, LONG);
        }
    }

    @Test
    void a_colour_behind_a_cell_is_its_status() {
        PlanDraft draft = read(MadeUpFile.of(
                        """
                        |No.|Action|RAG|
                        |1|Start|{fill 00B050}|
                        |2|Go on|{fill FFC000}|
                        |3|Stop|{fill FF0000}|
                        """)
                .as("pdf"));
        assertThat(draft.rows().map(row -> row.action().status()))
                .containsExactly(ActionStatus.COMPLETE, ActionStatus.IN_PROGRESS, ActionStatus.NOT_COMPLETE);
    }

    @TestFactory
    Stream<DynamicTest> no_word_of_a_page_is_lost() {
        return Sample.all().stream().flatMap(sample -> sample.formats().stream()
                .filter(format -> format.startsWith("pdf"))
                .map(format -> DynamicTest.dynamicTest(
                        sample.name() + "." + format,
                        () -> findEveryWord(sample.file().as(format)))));
    }

    private static void findEveryWord(byte[] file) throws IOException {
        String found = PlanFileReader.read(file).stream()
                .flatMap(sheet -> Stream.concat(
                        Stream.of(sheet.name()),
                        sheet.rows().stream()
                                .flatMap(row -> row.cells().stream())
                                .map(SourceCell::text)))
                .map(text -> text.replaceAll("\\s+", ""))
                .collect(Collectors.joining(" "));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(new PDFTextStripper().getText(document).split("\\s+"))
                    .allSatisfy(word -> assertThat(found).contains(word));
        }
    }

    private static String table(int rows) {
        return "<table><thead><tr><td>No.</td><td>Action</td><td>Success measure</td><td>Timeframe</td><td>Owner</td></tr></thead>"
                + IntStream.rangeClosed(1, rows)
                        .mapToObj(number -> row(
                                "A" + number,
                                LONG,
                                "12 teams<br/>• asked<br/>• heard",
                                "Mar 2027",
                                "Deans; Network lead"))
                        .collect(Collectors.joining())
                + "</table>";
    }

    private static String row(String... cells) {
        return Stream.of(cells)
                .filter(cell -> !cell.isEmpty())
                .map(cell -> "<td>" + cell + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private static int pages(String body, String lines) {
        try (PDDocument document = Loader.loadPDF(MadeUpPrint.page(body, lines))) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static PlanDraft read(byte[] file) {
        return PlanFile.read(file, PlanWindow.UNKNOWN, DraftChoices.NONE);
    }

    private static List<String> details(PlanDraft draft) {
        return draft.rows()
                .flatMap(row -> row.issues().stream())
                .filter(issue -> issue.code() == IssueCode.READ_FROM_PDF)
                .map(RowIssue::detail)
                .toList();
    }

    private static List<String> written(PlanDraft draft, ActionField field) {
        return draft.rows()
                .map(row -> String.valueOf(row.action().text().written(field)))
                .toList();
    }
}
