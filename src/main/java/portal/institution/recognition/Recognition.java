package portal.institution.recognition;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that an institution was given for its work for technicians. */
@Entity
@Table(name = "institution_recognition")
public class Recognition {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "institution_id")
    private long institutionId;

    @Enumerated(EnumType.STRING)
    private RecognitionKind kind;

    @Column(name = "given_by")
    private String givenBy;

    @Column(name = "given_on")
    private LocalDate givenOn;

    private @Nullable String reason;

    protected Recognition() {}

    /** @throws RecognitionIncomplete without a giver and a day up to today */
    Recognition(long institutionId, RecognitionText text, LocalDate today) {
        LocalDate day = text.givenOn();
        if (day == null || day.isAfter(today) || text.givenBy().isEmpty()) {
            throw new RecognitionIncomplete();
        }
        this.institutionId = institutionId;
        this.kind = text.kind();
        this.givenBy = text.givenBy();
        this.givenOn = day;
        this.reason = text.reason().isEmpty() ? null : text.reason();
    }

    boolean isOf(long institution) {
        return institutionId == institution;
    }

    RecognitionRow row() {
        return new RecognitionRow(id == null ? 0 : id, kind, givenBy, givenOn, reason == null ? "" : reason);
    }
}
