package portal.plan.advice;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing that a letter advised an institution to do. */
@Entity
@Table(name = "advice_point")
public class AdvicePoint {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "institution_id")
    private long institutionId;

    @Column(name = "round_id")
    private @Nullable Long roundId;

    @Column(name = "given_at")
    private Instant givenAt;

    private int position;

    private String heading;

    private String words;

    protected AdvicePoint() {}

    AdvicePoint(AdviceLetter letter, int position, AdviceLetter.Point point) {
        this.institutionId = letter.institutionId();
        this.roundId = letter.roundId();
        this.givenAt = letter.givenAt();
        this.position = position;
        this.heading = point.heading();
        this.words = point.words();
    }

    /** Stands here in the letter of that day, as somebody has corrected it. */
    void stand(int place, Instant day) {
        position = place;
        givenAt = day;
    }

    long id() {
        return id;
    }

    /** Whether it comes from a letter that the portal issued. */
    boolean isOfPortal() {
        return roundId != null;
    }

    Instant givenAt() {
        return givenAt;
    }

    String heading() {
        return heading;
    }

    String words() {
        return words;
    }
}
