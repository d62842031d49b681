package portal.platform.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Keeps files in the database in pieces of one mebibyte and hands them out again. Storing is part of the caller's
 * transaction, so a file is there whole or not at all; handing out holds neither transaction nor connection between pieces.
 */
@ApplicationScoped
public class FileStore {

    static final int PIECE = 1024 * 1024;

    @PersistenceContext
    EntityManager em;

    @Inject
    Clock clock;

    @Transactional
    public StoredFile store(Upload upload) {
        return store(upload.fileName(), upload.kind(), upload.open());
    }

    /** Keeps all bytes of the stream. */
    @Transactional
    public StoredFile store(String fileName, FileKind kind, InputStream bytes) {
        StoredFile file = new StoredFile(FileName.cleaned(fileName), kind, clock.instant());
        em.persist(file);
        em.flush();
        MessageDigest digest = Sha256.digest();
        long size = 0;
        int seq = 0;
        for (byte[] piece = piece(bytes); piece.length > 0; piece = piece(bytes)) {
            digest.update(piece);
            size += piece.length;
            keep(file.id(), seq++, piece);
        }
        file.arrived(size, HexFormat.of().formatHex(digest.digest()));
        return file;
    }

    private static byte[] piece(InputStream bytes) {
        try {
            return bytes.readNBytes(PIECE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void keep(long fileId, int seq, byte[] piece) {
        em.createNativeQuery("INSERT INTO file_chunk (file_id, seq, bytes) VALUES (?, ?, ?)")
                .setParameter(1, fileId)
                .setParameter(2, seq)
                .setParameter(3, piece)
                .executeUpdate();
    }

    public Optional<StoredFile> find(long fileId) {
        return Optional.ofNullable(em.find(StoredFile.class, fileId));
    }

    /**
     * Writes the bytes out. The last piece is held back until the SHA-256 of all of them has been found right.
     *
     * @throws FileDamaged before the last piece, when the bytes have changed
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public void write(long fileId, OutputStream out) throws IOException {
        String expected = find(fileId).map(StoredFile::sha256).orElse("");
        MessageDigest digest = Sha256.digest();
        byte[] held = new byte[0];
        int seq = 0;
        for (Optional<byte[]> piece = piece(fileId, seq); piece.isPresent(); piece = piece(fileId, ++seq)) {
            out.write(held);
            held = piece.get();
            digest.update(held);
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(expected)) {
            throw new FileDamaged(fileId);
        }
        out.write(held);
    }

    private Optional<byte[]> piece(long fileId, int seq) {
        List<?> found = em.createNativeQuery("SELECT bytes FROM file_chunk WHERE file_id = ? AND seq = ?")
                .setParameter(1, fileId)
                .setParameter(2, seq)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }
}
