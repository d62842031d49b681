package portal.platform.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import portal.platform.files.FileKindRefused.Reason;

class UploadTest {

    private static final Set<FileKind> ALL = Set.of(FileKind.values());

    static Stream<Arguments> good() {
        return Stream.of(
                arguments("plan.pdf", Fixtures.pdf(), FileKind.PDF),
                arguments("PLAN.PDF", Fixtures.pdf(), FileKind.PDF),
                arguments("survey.docx", Fixtures.docx("word/embeddings/Microsoft_Excel_Sheet1.xlsx"), FileKind.DOCX),
                arguments("table.xlsx", Fixtures.xlsx("xl/printerSettings/printerSettings1.bin"), FileKind.XLSX),
                arguments("poster.png", Fixtures.png(800, 600), FileKind.PNG),
                arguments("team.jpg", Fixtures.jpeg(4000, 3000), FileKind.JPEG),
                arguments("team.jpeg", Fixtures.jpeg(4000, 3000), FileKind.JPEG),
                arguments("page.html", Fixtures.bytes("<!DOCTYPE html><table><tr><td>Action</table>"), FileKind.HTML),
                arguments("rows.csv", Fixtures.bytes("Action,Owner\r\nRéunion,Ægir\r\n"), FileKind.CSV),
                arguments(
                        "old.csv",
                        "Action;Owner\r\nCaf\u00e9;Ann\r\n".getBytes(Charset.forName("windows-1252")),
                        FileKind.CSV));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("good")
    void a_good_file_is_taken(String name, byte[] bytes, FileKind kind) throws IOException {
        try (Upload upload = receive(name, bytes)) {
            assertThat(upload.kind()).isEqualTo(kind);
            assertThat(upload.size()).isEqualTo(bytes.length);
            assertThat(upload.open().readAllBytes()).isEqualTo(bytes);
        }
    }

    static Stream<Arguments> bad() {
        byte[] html = Fixtures.bytes("<!DOCTYPE html><html><script>alert(1)</script></html>");
        byte[] svg = Fixtures.bytes("<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        byte[] exe = Fixtures.joined(Fixtures.bytes("MZ\u0000\u0003"), new byte[512]);
        return Stream.of(
                arguments("empty.pdf", new byte[0], Reason.EMPTY),
                arguments("page.svg", svg, Reason.KIND_NOT_TAKEN),
                arguments("page.html", Fixtures.pdf(), Reason.CONTENT_DIFFERS),
                arguments("noending", Fixtures.pdf(), Reason.KIND_NOT_TAKEN),
                arguments("page.pdf", html, Reason.CONTENT_DIFFERS),
                arguments("page.csv", html, Reason.CONTENT_DIFFERS),
                arguments("drawing.png", svg, Reason.CONTENT_DIFFERS),
                arguments("setup.pdf", exe, Reason.CONTENT_DIFFERS),
                arguments("really.docx", Fixtures.pdf(), Reason.CONTENT_DIFFERS),
                arguments("sheet.docx", Fixtures.xlsx(), Reason.CONTENT_DIFFERS),
                arguments("text.xlsx", Fixtures.docx(), Reason.CONTENT_DIFFERS),
                arguments("binary.csv", new byte[] {'a', ',', 0, 1, 2}, Reason.CONTENT_DIFFERS),
                arguments("late.pdf", Fixtures.joined(Fixtures.bytes("junk\n"), Fixtures.pdf()), Reason.DAMAGED),
                arguments("cut.pdf", Fixtures.bytes("%PDF-1.7\n1 0 obj\n<<"), Reason.DAMAGED),
                arguments("locked.pdf", Fixtures.pdf("<<>>", "/Encrypt 7 0 R"), Reason.PASSWORD),
                arguments(
                        "script.pdf",
                        Fixtures.pdf("<< /OpenAction << /S /JavaScript /JS (x) >> >>", ""),
                        Reason.ACTIVE_CONTENT),
                arguments("launch.pdf", Fixtures.pdf("<< /S /Launch >>", ""), Reason.ACTIVE_CONTENT),
                arguments(
                        "portfolio.pdf", Fixtures.pdf("<< /Names << /EmbeddedFiles 3 0 R >> >>", ""), Reason.EMBEDDED),
                arguments("two.pdf", Fixtures.joined(Fixtures.pdf(), Fixtures.docx()), Reason.EMBEDDED),
                arguments(
                        "both.pdf",
                        Fixtures.joined(Fixtures.joined(Fixtures.pdf(), Fixtures.docx()), Fixtures.bytes("%%EOF")),
                        Reason.EMBEDDED),
                arguments("macro.docm", Fixtures.docx(), Reason.MACROS),
                arguments("macro.docx", Fixtures.docx("word/vbaProject.bin"), Reason.MACROS),
                arguments("macro.xlsx", Fixtures.xlsx("xl/VBAPROJECT.BIN"), Reason.MACROS),
                arguments("object.docx", Fixtures.docx("word/embeddings/oleObject1.bin"), Reason.EMBEDDED),
                arguments("program.docx", Fixtures.docx("word/media/setup.exe"), Reason.EMBEDDED),
                arguments("slip.docx", Fixtures.docx("../../etc/passwd"), Reason.DAMAGED),
                arguments("prefix.docx", Fixtures.joined(Fixtures.bytes("x"), Fixtures.docx()), Reason.CONTENT_DIFFERS),
                arguments("suffix.docx", Fixtures.joined(Fixtures.docx(), Fixtures.bytes("<html>")), Reason.DAMAGED),
                arguments("entries.docx", Fixtures.encrypted(Fixtures.docx()), Reason.PASSWORD),
                arguments("locked.docx", Fixtures.oldContainer("EncryptedPackage"), Reason.PASSWORD),
                arguments("old.docx", Fixtures.oldContainer("WordDocument"), Reason.OLD_OFFICE),
                arguments("old.doc", Fixtures.oldContainer("WordDocument"), Reason.OLD_OFFICE),
                arguments("flood.png", Fixtures.png(60_000, 60_000), Reason.PICTURE_TOO_LARGE),
                arguments("flood.jpg", Fixtures.jpeg(60_000, 60_000), Reason.PICTURE_TOO_LARGE),
                arguments("nothing.png", Fixtures.png(0, 10), Reason.DAMAGED),
                arguments("many.docx", Fixtures.manyEntries(100_000), Reason.UNPACKS_TOO_LARGE));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void a_bad_file_is_refused_with_the_reason(String name, byte[] bytes, Reason reason) {
        assertThatThrownBy(() -> receive(name, bytes).close())
                .isInstanceOfSatisfying(FileKindRefused.class, refused -> {
                    assertThat(refused.reason()).isEqualTo(reason);
                    assertThat(refused.messageKey()).isEqualTo("FileKindRefused." + reason);
                });
    }

    @Test
    void a_bomb_is_refused_fast_and_without_unpacking() {
        byte[] bomb = Fixtures.bomb();
        long start = System.nanoTime();
        assertThatThrownBy(() -> receive("bomb.docx", bomb).close())
                .isInstanceOfSatisfying(FileKindRefused.class, refused -> assertThat(refused.reason())
                        .isEqualTo(Reason.UNPACKS_TOO_LARGE));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void one_byte_over_the_limit_is_too_large_and_the_limit_itself_is_not() throws IOException {
        try (Upload upload = Upload.receive("rows.csv", text(Upload.LIMIT), FileKind.TABLES)) {
            assertThat(upload.size()).isEqualTo(Upload.LIMIT);
        }
        assertThatThrownBy(() -> Upload.receive("rows.csv", text(Upload.LIMIT + 1), FileKind.TABLES)
                        .close())
                .isInstanceOf(FileTooLarge.class);
    }

    @Test
    void an_upload_that_breaks_off_is_said_to_have() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(Fixtures.pdf()), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        });
        assertThatThrownBy(() -> Upload.receive("plan.pdf", broken, ALL).close())
                .isInstanceOf(UploadInterrupted.class);
    }

    @Test
    void an_upload_can_be_read_again_after_a_reader_has_closed_its_stream() throws IOException {
        byte[] bytes = Fixtures.pdf();
        try (Upload upload = receive("plan.pdf", bytes)) {
            upload.open().close();
            assertThat(upload.open().readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void a_kind_that_is_not_asked_for_is_refused() {
        ByteArrayInputStream poster = new ByteArrayInputStream(Fixtures.png(800, 600));
        assertThatThrownBy(() ->
                        Upload.receive("poster.png", poster, FileKind.TABLES).close())
                .isInstanceOfSatisfying(FileKindRefused.class, refused -> assertThat(refused.parameters())
                        .containsExactly("poster.png", "PDF, DOCX, XLSX, CSV, HTML"));
    }

    private static Upload receive(String name, byte[] bytes) {
        return Upload.receive(name, new ByteArrayInputStream(bytes), ALL);
    }

    private static InputStream text(long length) {
        byte[] line = "a,b,c,d\n".getBytes(StandardCharsets.US_ASCII);
        return new InputStream() {
            private long given;

            @Override
            public int read() {
                return given < length ? line[(int) (given++ % line.length)] : -1;
            }
        };
    }
}
