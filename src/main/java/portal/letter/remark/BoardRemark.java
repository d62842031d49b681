package portal.letter.remark;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;

/** What somebody of the board says about a place in a letter. */
@Entity
@Table(name = "letter_remark")
public class BoardRemark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "letter_id")
    private long letterId;

    /** What the place stands under, if it stands under a heading. */
    private @Nullable String heading;

    /** Nothing where it is about the letter as a whole. */
    private @Nullable String words;

    private String text;

    @Column(name = "made_by")
    private String madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "settled_by")
    private @Nullable String settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    protected BoardRemark() {}

    /** @throws RemarkEmpty when nothing is said */
    public BoardRemark(long letterId, @Nullable LetterPlace place, String text, Actor actor, Instant at) {
        if (text.isBlank()) {
            throw new RemarkEmpty();
        }
        this.letterId = letterId;
        this.heading = place == null ? null : place.heading();
        this.words = place == null ? null : place.words();
        this.text = text.strip();
        this.madeBy = actor.name();
        this.madeAt = at;
    }

    /** Nothing more is to be done about it. Who settled it first is kept. */
    public void settle(Actor actor, Instant at) {
        if (settledAt == null) {
            settledBy = actor.name();
            settledAt = at;
        }
    }

    public boolean isOf(long letter) {
        return letterId == letter;
    }

    public RemarkRow row() {
        return new RemarkRow(id == null ? 0 : id, heading, words, text, madeBy, madeAt, settledBy, settledAt);
    }
}
