package portal.letter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import portal.platform.pdf.Conformity;
import portal.platform.pdf.TaggedPdf;
import portal.platform.pdf.Typography;

class LetterPdfTest {

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void a_letter_conforms(PDFAFlavour flavour) throws Exception {
        byte[] pdf = LetterPdf.render(SampleLetter.full());

        assertThat(Conformity.objections(pdf, flavour)).isEmpty();
    }

    @Test
    void a_letter_that_hides_its_title_is_not_called_conforming() throws Exception {
        byte[] pdf = LetterPdf.render(SampleLetter.full());
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().getViewerPreferences().setDisplayDocTitle(false);
            document.save(damaged);
        }

        assertThat(Conformity.objections(damaged.toByteArray(), PDFAFlavour.PDFUA_1))
                .isNotEmpty();
    }

    @Test
    void is_read_aloud_in_the_order_in_which_it_was_written() throws IOException {
        String spoken = spoken(LetterPdf.render(SampleLetter.full()));

        assertThat(spoken)
                .containsSubsequence(
                        "Technician Commitment Steering Board",
                        "Technician Commitment secretariat",
                        "1 Bench Street",
                        "21st November 2026",
                        "FAO: Professor Morwenna Penrose",
                        "Vice-Chancellor",
                        "Re: Technician Commitment",
                        "Dear Professor Penrose,",
                        "The panel’s feedback",
                        "approach since becoming a signatory",
                        "Looking ahead",
                        "RAG analysis",
                        "Evidence that the plan",
                        "Additional initiatives",
                        "The 36-month action plan",
                        "Congratulations",
                        "Yours sincerely,",
                        "Signed 20th November 2026",
                        "Dr Eluned Gethin",
                        "CSci FRSC",
                        "Chair of the Steering Board",
                        "Signed 21st November 2026",
                        "Tobias Ashgrove",
                        "Technician Commitment Lead")
                .doesNotContain("Page 1 of");
    }

    @Test
    void the_headings_are_the_subject_and_the_five_of_the_form() throws IOException {
        try (PDDocument document = Loader.loadPDF(LetterPdf.render(SampleLetter.full()))) {
            List<String> tags = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), tags);

            assertThat(tags.stream().filter(tag -> tag.matches("H\\d")))
                    .containsExactly("H1", "H2", "H3", "H2", "H2", "H2", "H2");
            assertThat(tags).contains("L", "LI", "Link").doesNotContain("Table", "Figure");
        }
    }

    @Test
    void every_page_says_which_of_how_many_it_is() throws IOException {
        List<String> pages = pages(LetterPdf.render(SampleLetter.full()));

        for (int i = 0; i < pages.size(); i++) {
            assertThat(pages.get(i)).contains("Page " + (i + 1) + " of " + pages.size());
        }
        assertThat(pages).hasSizeBetween(3, 4);
    }

    @Test
    void no_heading_ends_a_page_and_the_signatures_stay_together_at_any_length() throws IOException {
        for (int words = 0; words < 560; words += 14) {
            String filler =
                    "Every word of this sentence moves the rest a little further down the page. ".repeat(words / 14);
            List<String> pages = pages(LetterPdf.render(SampleLetter.with(
                    Arrays.asList(filler + "End.", "Short words.", filler + "End.", "Few.", "Last."))));

            assertThat(pages).as("with %d words", words).allSatisfy(LetterPdfTest::endsInText);
            assertThat(pages.stream().filter(page -> page.contains("Yours sincerely,")))
                    .singleElement()
                    .asString()
                    .contains("Dr Eluned Gethin", "Tobias Ashgrove", "Chair of the", "Technician Commitment Lead");
        }
    }

    @Test
    void welsh_is_drawn_and_what_cannot_be_drawn_is_named() {
        assertThat(TaggedPdf.cannotDraw("Ŵyn Hall, Llŷn, café, £5, “so” – naïve… Đà ½ €"))
                .isEmpty();
        assertThat(TaggedPdf.cannotDraw("Well done 🎉 技術員")).containsExactlyInAnyOrder("技", "術", "員", "🎉");
    }

    @Test
    void what_word_processors_paste_along_is_no_trouble() {
        assertThat(TaggedPdf.cannotDraw("co\u2011ordinator w\u0302yr \uFEFFstart end\uFE0F"))
                .isEmpty();
        assertThat(Typography.set("\"co\u2011op\" w\u0302yr's 'own'\uFEFF")).isEqualTo("“co-op” ŵyr’s ‘own’");
    }

    @Test
    void a_character_without_a_shape_is_shown_as_a_box_and_breaks_nothing() throws Exception {
        byte[] pdf = LetterPdf.render(SampleLetter.with(List.of("Well done 🎉 to 技術員 of the *site*.")));

        assertThat(String.join("", pages(pdf))).contains("Well done \u25A1");
        assertThat(Conformity.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void nothing_a_writer_types_opens_a_file_or_an_address() throws Exception {
        String feedback = "![logo](http://127.0.0.1:9/x.png) ![f](file:///etc/passwd) <script>x</script>"
                + " [bad](javascript:alert(1)) [relative](/x)\n\n# Big\n\n    code";
        byte[] pdf = LetterPdf.render(SampleLetter.with(List.of(feedback)));

        assertThat(Conformity.objections(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(String.join("", pages(pdf))).contains("logo", "<script>", "bad", "Big", "code");
    }

    @Test
    void an_issued_letter_says_how_it_is_checked_and_that_a_test_seal_proves_nothing() throws Exception {
        byte[] pdf = LetterPdf.render(SampleLetter.issued());
        String spoken = spoken(pdf);

        assertThat(spoken)
                .startsWith("Test letter.")
                .containsSubsequence(
                        "Technician Commitment Lead",
                        "Is this letter genuine?",
                        "portal.example.org/letter/verify.xhtml",
                        "7F3K-9QXM-2B4T-W8C0");
        assertThat(Conformity.objections(pdf)).isEmpty();
        assertThat(LetterPage.sha256(SampleLetter.issued())).isEqualTo(LetterPage.sha256(SampleLetter.full()));
    }

    @Test
    void the_same_words_give_the_same_letter() throws IOException {
        assertThat(pages(LetterPdf.render(SampleLetter.full())))
                .isEqualTo(pages(LetterPdf.render(SampleLetter.full())));
    }

    private static void endsInText(String page) {
        List<String> lines =
                page.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        assertThat(lines.get(lines.size() - 1))
                .doesNotContain("approach since", "RAG analysis", "Evidence that", "Additional init", "The 36-month")
                .isNotEqualTo("Yours sincerely,");
    }

    private static List<String> pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            List<String> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document));
            }
            return pages;
        }
    }

    private static String spoken(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return StructureText.of(document);
        }
    }

    private static void collect(PDStructureNode node, List<String> tags) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                tags.add(element.getStandardStructureType());
                collect(element, tags);
            }
        }
    }
}
