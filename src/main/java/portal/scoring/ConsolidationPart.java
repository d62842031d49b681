package portal.scoring;

import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A part of a consolidation. Any of the panel may write it, and whoever did so last is named to those who come too late. */
@MappedSuperclass
public abstract class ConsolidationPart {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "consolidation_id")
    private Consolidation consolidation;

    @Column(name = "touched_by")
    private @Nullable Long touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    protected ConsolidationPart() {}

    ConsolidationPart(Consolidation consolidation) {
        this.consolidation = consolidation;
    }

    void touch(long by, Instant at) {
        touchedBy = by;
        touchedAt = at;
    }

    /** One of its values as it is stored. */
    Saved saved(String value, int version) {
        return new Saved(value, version, touchedBy, touchedAt);
    }
}
