package portal.platform.files;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A file in the database: its name, kind, size and SHA-256. The bytes are beside it in pieces and never change. */
@Entity
@Table(name = "stored_file")
public class StoredFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private long size;

    private String sha256 = "";

    @Column(name = "stored_at")
    private Instant storedAt;

    protected StoredFile() {}

    StoredFile(FileName fileName, FileKind kind, Instant storedAt) {
        this.fileName = fileName.value();
        this.mediaType = kind.mediaType();
        this.storedAt = storedAt;
    }

    void arrived(long size, String sha256) {
        this.size = size;
        this.sha256 = sha256;
    }

    public long id() {
        return id;
    }

    public String fileName() {
        return fileName;
    }

    public String mediaType() {
        return mediaType;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant storedAt() {
        return storedAt;
    }
}
