package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import portal.platform.events.RuleBroken;

/** PDFs that are no plans, or were made to do harm. */
class HostilePdfTest {

    /** Something that is done to a document. */
    private interface Deed {
        void to(PDDocument document) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> what_is_no_plan_is_refused_within_two_seconds() {
        return Map.<String, Map.Entry<byte[], Class<? extends RuleBroken>>>of(
                        "a scan", Map.entry(made(HostilePdfTest::scan), PlanFileIsScan.class),
                        "an empty page",
                                Map.entry(made(document -> document.addPage(new PDPage())), PlanFileIsScan.class),
                        "a locked file", Map.entry(changed(HostilePdfTest::lock), PlanFileEncrypted.class),
                        "one that only may not be changed",
                                Map.entry(changed(HostilePdfTest::restrict), PlanFileEncrypted.class),
                        "a bomb", Map.entry(made(HostilePdfTest::bomb), PlanFileTooLarge.class),
                        "an endless drawing", Map.entry(made(HostilePdfTest::drawing), PlanFileTooLarge.class),
                        "too many pages", Map.entry(made(HostilePdfTest::pages), PlanFileTooLarge.class),
                        "pages that are not there",
                                Map.entry(raw("<< /Type /Pages /Kids [] /Count 2000000000 >>"), PlanFileIsScan.class),
                        "boxes in boxes", Map.entry(raw("[".repeat(500_000)), PlanFileBroken.class),
                        "half a file",
                                Map.entry(
                                        "%PDF-1.7\n1 0 obj".getBytes(StandardCharsets.US_ASCII), PlanFileBroken.class))
                .entrySet()
                .stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getKey(),
                        () -> assertRefused(
                                file.getValue().getKey(), file.getValue().getValue())));
    }

    /** Counted in the time of the processor, because others may be at work on the machine. */
    private static void assertRefused(byte[] file, Class<? extends RuleBroken> reason) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        RuleBroken refusal = catchThrowableOfType(RuleBroken.class, () -> PlanFileReader.read(file));
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - start);
        assertThat(refusal).isInstanceOf(reason);
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void a_script_and_an_attachment_in_a_plan_are_passed_over() {
        byte[] plan = changed(document -> {
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('made up')"));
            PDEmbeddedFile attached = new PDEmbeddedFile(document, InputStream.nullInputStream());
            PDComplexFileSpecification named = new PDComplexFileSpecification();
            named.setFile("other.pdf");
            named.setEmbeddedFile(attached);
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("other.pdf", named));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
        assertThat(PlanFileReader.read(plan).get(0).rows())
                .extracting(row -> row.cell(0).text())
                .containsExactly("Action", "Run");
    }

    private static void scan(PDDocument document) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            BufferedImage picture = new BufferedImage(1_200, 1_700, BufferedImage.TYPE_BYTE_GRAY);
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, 600, 850);
        }
    }

    private static void lock(PDDocument document) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
    }

    private static void restrict(PDDocument document) throws IOException {
        document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
    }

    private static void bomb(PDDocument document) throws IOException {
        fill(document, " ".repeat(50 * 1024 * 1024));
    }

    private static void drawing(PDDocument document) throws IOException {
        fill(document, "0 0 m 9 9 l S\n".repeat(500_000));
    }

    private static void fill(PDDocument document, String content) throws IOException {
        PDPage page = new PDPage();
        document.addPage(page);
        PDStream stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
    }

    private static void pages(PDDocument document) {
        for (int page = 0; page < 1_000; page++) {
            document.addPage(new PDPage());
        }
    }

    /** A file whose pages are written out. */
    private static byte[] raw(String pages) {
        return ("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n" + pages
                        + "\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] changed(Deed deed) {
        byte[] plan = MadeUpFile.of("|Action|Owner|\n|Run|Deans|").as("pdf");
        try (PDDocument document = Loader.loadPDF(plan)) {
            return written(document, deed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] made(Deed deed) {
        try (PDDocument document = new PDDocument()) {
            return written(document, deed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] written(PDDocument document, Deed deed) throws IOException {
        deed.to(document);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        byte[] file = out.toByteArray();
        return Arrays.copyOf(file, Math.min(file.length, FileLimits.BYTES));
    }
}
