package portal.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import portal.platform.files.StoredFile;

/** A file of an edition: a plan in some format, or a letter. */
@Entity
@Table(name = "edition_file")
public class EditionFile {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "edition_id")
    private Edition edition;

    @Column(name = "plan_id")
    private @Nullable Long planId;

    private String title;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "file_id")
    private StoredFile file;

    protected EditionFile() {}

    EditionFile(Edition edition, @Nullable Long planId, String title, StoredFile file) {
        this.edition = edition;
        this.planId = planId;
        this.title = title;
        this.file = file;
    }

    boolean isOf(long plan) {
        return planId != null && planId == plan;
    }

    boolean isLetter() {
        return planId == null;
    }

    PublicFile asPublic() {
        return new PublicFile(id, file.id(), title, file.fileName(), file.size());
    }
}
