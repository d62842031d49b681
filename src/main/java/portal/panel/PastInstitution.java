package portal.panel;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;

/** Where a reviewer worked or studied before. For three years it is as good as his own institution. */
@Entity
@Table(name = "past_institution")
public class PastInstitution {

    /** How long somebody who has left counts as tied. */
    public static final Period COUNTS = Period.ofYears(3);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "reviewer_id")
    private long reviewerId;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected PastInstitution() {}

    PastInstitution(long reviewerId, long institutionId, LocalDate endedOn) {
        this.reviewerId = reviewerId;
        this.institutionId = institutionId;
        this.endedOn = endedOn;
    }

    void endedOn(LocalDate day) {
        endedOn = day;
    }

    long reviewerId() {
        return reviewerId;
    }

    long institutionId() {
        return institutionId;
    }

    /** Whether it still keeps the reviewer from reviewing the institution. */
    boolean counts(LocalDate today) {
        return endedOn.isAfter(today.minus(COUNTS));
    }
}
