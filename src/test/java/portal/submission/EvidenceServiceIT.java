package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.files.AllowanceUsedUp;
import portal.platform.files.FileDamaged;
import portal.platform.files.FileKind;
import portal.platform.files.FileStore;
import portal.platform.files.Upload;
import portal.platform.files.UploadInterrupted;
import portal.platform.time.PortalClock;
import portal.support.inside.InsidePortal;

/** Files on the real database: in and out in pieces, whole or not at all. */
@InsidePortal
class EvidenceServiceIT {

    private static final Instant BEFORE = MadeUp.DEADLINE.minus(Duration.ofDays(3));
    private static final long MEBIBYTE = 1024 * 1024;

    @Inject
    MadeUp madeUp;

    @Inject
    SubmissionService submissions;

    @Inject
    SubmissionQueries queries;

    @Inject
    EvidenceService evidence;

    @Inject
    FileStore files;

    private Actor editor;
    private Actor stranger;
    private long id;
    private long section;

    @BeforeEach
    void openOne() {
        long institution = madeUp.institution();
        long round = madeUp.round();
        editor = madeUp.person("Ann Editor", Role.INSTITUTION_EDITOR, institution);
        stranger = madeUp.person("Eve Elsewhere", Role.INSTITUTION_EDITOR, madeUp.institution());
        id = PortalClock.pretending(BEFORE, () -> submissions.open(editor, round, institution));
        section = queries.detail(editor, id).sections().get(0).sectionId();
    }

    @Test
    void fifty_megabytes_go_in_and_out_without_filling_the_memory() throws IOException {
        long before = used();
        MeasuredStream bytes = new MeasuredStream(Upload.LIMIT);
        EvidenceRow row = add("large.pdf", bytes);
        assertThat(row.size()).isEqualTo(Upload.LIMIT);
        assertThat(bytes.mostUsed() - before).isLessThan(24 * MEBIBYTE);
        assertThat(madeUp.count("SELECT COUNT(*) FROM file_chunk WHERE file_id = ?", row.fileId()))
                .isEqualTo(50);
        assertThat(madeUp.count("SELECT MAX(LENGTH(bytes)) FROM file_chunk WHERE file_id = ?", row.fileId()))
                .isEqualTo(MEBIBYTE);
        MeasuredSink sink = new MeasuredSink();
        files.write(row.fileId(), sink);
        assertThat(sink.written()).isEqualTo(Upload.LIMIT);
        assertThat(sink.mostUsed() - before).isLessThan(24 * MEBIBYTE);
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing() {
        long filesBefore = madeUp.count("SELECT COUNT(*) FROM stored_file");
        InputStream broken = new InputStream() {
            private int given;

            @Override
            public int read() throws IOException {
                if (given++ > 3 * MEBIBYTE) {
                    throw new IOException("connection reset");
                }
                return '%';
            }
        };
        assertThatThrownBy(() -> add("half.pdf", broken)).isInstanceOf(UploadInterrupted.class);
        assertThatThrownBy(() -> files.store("half.pdf", FileKind.PDF, broken)).isInstanceOf(RuntimeException.class);
        assertThat(madeUp.count("SELECT COUNT(*) FROM stored_file")).isEqualTo(filesBefore);
        assertThat(queries.detail(editor, id).evidence()).isEmpty();
    }

    @Test
    void a_file_whose_bytes_have_changed_is_not_handed_out() {
        EvidenceRow row = add("survey.pdf", pdf());
        madeUp.change("UPDATE file_chunk SET bytes = REPLACE(bytes, '1.7', '1.6') WHERE file_id = ?", row.fileId());
        MeasuredSink sink = new MeasuredSink();
        assertThatThrownBy(() -> files.write(row.fileId(), sink)).isInstanceOf(FileDamaged.class);
        assertThat(sink.written()).isZero();
    }

    @Test
    void a_stranger_can_neither_add_nor_fetch_nor_remove() {
        EvidenceRow row = add("survey.pdf", pdf());
        assertThatThrownBy(() -> queries.fileOf(stranger, row.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.expect(stranger, id, section)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> evidence.remove(stranger, row.id())).isInstanceOf(NotFound.class);
        assertThat(queries.detail(editor, id).evidence()).containsExactly(row);
        assertThat(queries.fileOf(editor, row.id())).isEqualTo(row.fileId());
    }

    @Test
    void a_removed_file_is_off_the_list_and_its_bytes_stay() {
        EvidenceRow row = add("survey.pdf", pdf());
        PortalClock.pretending(BEFORE, () -> {
            evidence.remove(editor, row.id());
            return 0;
        });
        assertThat(queries.detail(editor, id).evidence()).isEmpty();
        assertThatThrownBy(() -> queries.fileOf(editor, row.id())).isInstanceOf(NotFound.class);
        assertThat(madeUp.count("SELECT COUNT(*) FROM stored_file WHERE id = ?", row.fileId()))
                .isEqualTo(1);
    }

    @Test
    void files_that_were_removed_still_count_towards_the_room_of_a_submission() {
        EvidenceRow row = add("survey.pdf", pdf());
        PortalClock.pretending(BEFORE, () -> {
            evidence.remove(editor, row.id());
            return 0;
        });
        madeUp.change("UPDATE stored_file SET size = ? WHERE id = ?", 2048 * MEBIBYTE, row.fileId());
        assertThatThrownBy(() -> add("next.pdf", pdf())).isInstanceOf(AllowanceUsedUp.class);
        madeUp.change("UPDATE stored_file SET size = ? WHERE id = ?", 2047 * MEBIBYTE, row.fileId());
        assertThat(add("next.pdf", pdf()).fileName()).isEqualTo("next.pdf");
    }

    private EvidenceRow add(String name, InputStream bytes) {
        return PortalClock.pretending(BEFORE, () -> {
            try (Upload upload = Upload.receive(name, bytes, FileKind.EVIDENCE)) {
                return evidence.add(editor, id, section, upload);
            }
        });
    }

    private static InputStream pdf() {
        String text = "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n";
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** A PDF of a given length that looks at the memory while it is read. */
    private static final class MeasuredStream extends InputStream {
        private static final byte[] HEAD = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        private static final byte[] TAIL = "\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

        private final long length;
        private long position;
        private long mostUsed;

        MeasuredStream(long length) {
            this.length = length;
        }

        @Override
        public int read() {
            if (position >= length) {
                return -1;
            }
            if (position % (16 * MEBIBYTE) == 1) {
                mostUsed = Math.max(mostUsed, used());
            }
            long at = position++;
            if (at < HEAD.length) {
                return HEAD[(int) at];
            }
            return at >= length - TAIL.length ? TAIL[(int) (at - length + TAIL.length)] : 'x';
        }

        long mostUsed() {
            return mostUsed;
        }
    }

    /** Counts what it is given and looks at the memory meanwhile. */
    private static final class MeasuredSink extends OutputStream {
        private long written;
        private long mostUsed;

        @Override
        public void write(int one) {
            written++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            written += length;
            if (written / MEBIBYTE % 16 == 1) {
                mostUsed = Math.max(mostUsed, used());
            }
        }

        long written() {
            return written;
        }

        long mostUsed() {
            return mostUsed;
        }
    }
}
