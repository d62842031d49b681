package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

class HostileFileTest {

    @Test
    void a_bomb_is_refused_while_it_unpacks() {
        assertThatThrownBy(() -> PlanFileReader.read(zip("xl/workbook.xml", 300 * 1024 * 1024)))
                .isInstanceOf(PlanFileTooLarge.class);
    }

    @Test
    void a_hundred_thousand_entries_are_refused() {
        assertThatThrownBy(() -> PlanFileReader.read(entries(100_000))).isInstanceOf(PlanFileTooLarge.class);
    }

    @Test
    void a_file_above_the_limit_is_not_even_opened() {
        assertThatThrownBy(() -> PlanFileReader.read(new byte[FileLimits.BYTES + 1]))
                .isInstanceOf(PlanFileTooLarge.class);
    }

    @Test
    void macros_are_refused() {
        assertThatThrownBy(() -> PlanFileReader.read(zip("xl/vbaProject.bin", 10)))
                .isInstanceOf(PlanFileHasMacros.class);
    }

    @Test
    void a_document_of_another_kind_is_refused() {
        assertThatThrownBy(() -> PlanFileReader.read(zip("ppt/presentation.xml", 10)))
                .isInstanceOf(PlanFileTypeRefused.class);
        assertThatThrownBy(() -> PlanFileReader.read(new byte[] {1, 0, 2, 0, 3}))
                .isInstanceOf(PlanFileTypeRefused.class);
    }

    @Test
    void a_locked_workbook_is_told_from_an_old_one() throws IOException, GeneralSecurityException {
        assertThatThrownBy(() -> PlanFileReader.read(locked())).isInstanceOf(PlanFileEncrypted.class);
        try (POIFSFileSystem old = new POIFSFileSystem()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            old.writeFilesystem(out);
            assertThatThrownBy(() -> PlanFileReader.read(out.toByteArray())).isInstanceOf(PlanFileOld.class);
        }
    }

    @Test
    void an_outside_entity_is_not_read() {
        byte[] whole = Grid.workbook("Action|Owner\nRun|Me").xlsx();
        assertThat(PlanFileReader.read(whole)).hasSize(1);
        byte[] file = withEntity(whole);
        assertThatThrownBy(() -> PlanFileReader.read(file)).isInstanceOf(PlanFileBroken.class);
    }

    @Test
    void a_broken_or_empty_file_says_so() {
        assertThatThrownBy(() -> PlanFileReader.read(zip("xl/workbook.xml", 10)))
                .isInstanceOf(PlanFileBroken.class);
        assertThatThrownBy(() -> PlanFileReader.read(zip("word/document.xml", 10)))
                .isInstanceOf(PlanFileBroken.class);
        assertThatThrownBy(() -> PlanFileReader.read(new byte[0])).isInstanceOf(PlanFileEmpty.class);
        assertThatThrownBy(() -> PlanFileReader.read(",,,\n".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(PlanFileEmpty.class);
    }

    @Test
    void more_rows_than_a_plan_has_are_refused() {
        byte[] rows = "a,b\n".repeat(FileLimits.ROWS + 1).getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> PlanFileReader.read(rows)).isInstanceOf(PlanFileTooLarge.class);
    }

    @Test
    void styles_that_would_fill_the_memory_are_refused_before_they_are_read() {
        assertThatThrownBy(() -> PlanFileReader.read(zip("xl/styles.xml", 5 * 1024 * 1024)))
                .isInstanceOf(PlanFileTooLarge.class);
        assertThatThrownBy(() -> PlanFileReader.read(zip("xl/worksheets/sheet1.xml", 5 * 1024 * 1024)))
                .isInstanceOf(PlanFileTypeRefused.class);
    }

    @Test
    void merged_cells_over_all_rows_are_filled_at_once() {
        Grid grid = Grid.workbook("Action|Owner\n" + "Run|Me\n".repeat(FileLimits.ROWS - 1));
        byte[] file = withSheet(
                grid.xlsx(),
                sheet -> sheet.replace(
                        "</sheetData>",
                        "</sheetData><mergeCells>"
                                + "<mergeCell ref=\"A1:B6000\"/>".repeat(FileLimits.MERGED)
                                + "</mergeCells>"));
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> PlanFileReader.read(file)))
                .singleElement()
                .satisfies(sheet -> assertThat(sheet.rows()).hasSize(FileLimits.ROWS));
    }

    @Test
    void one_cell_written_again_and_again_is_refused() {
        byte[] file = withSheet(
                Grid.workbook("Action|Owner\nRun|Me").xlsx(),
                sheet -> sheet.replace("</row>", "<c r=\"B1\" t=\"str\"><v>again</v></c>".repeat(3) + "</row>"));
        assertThatThrownBy(() -> PlanFileReader.read(file)).isInstanceOf(PlanFileBroken.class);
    }

    private static byte[] zip(String name, int zeros) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[64 * 1024];
            for (int written = 0; written < zeros; written += block.length) {
                zip.write(block, 0, Math.min(block.length, zeros - written));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] entries(int count) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("x" + i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.size() > FileLimits.BYTES
                ? java.util.Arrays.copyOf(out.toByteArray(), FileLimits.BYTES)
                : out.toByteArray();
    }

    private static byte[] locked() throws IOException, GeneralSecurityException {
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("made up");
            try (var data = encryptor.getDataStream(file)) {
                data.write(Grid.workbook("Action|Owner\nRun|Me").xlsx());
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            file.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] withEntity(byte[] workbook) {
        return withSheet(
                workbook,
                sheet -> sheet.replaceFirst(
                        "\\?>", "?><!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"));
    }

    /** The workbook with its first sheet written otherwise. */
    private static byte[] withSheet(byte[] workbook, UnaryOperator<String> change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (var in = new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(entry.getName()));
                String content = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean sheet = entry.getName().equals("xl/worksheets/sheet1.xml");
                zip.write((sheet ? change.apply(content) : content).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
