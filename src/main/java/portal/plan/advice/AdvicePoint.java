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
        this.words = point.words();
        stand(letter, position, point.heading());
    }

    /** Stands there in that letter, which may correct the one it came from. */
    final void stand(AdviceLetter letter, int place, String under) {
        givenAt = letter.givenAt();
        position = place;
        heading = under;
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
