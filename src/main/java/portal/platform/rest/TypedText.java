package portal.platform.rest;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.text.WordCount;

/**
 * A text that is a record of its own and is saved as it is typed; its version counts its own changes. Where one record has
 * several texts, see {@link Revised}. Whoever writes holds the lock of what the text belongs to.
 */
@MappedSuperclass
public abstract class TypedText {

    private String text = "";

    @Column(name = "touched_by")
    private @Nullable String touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    private int version;

    /** @throws StaleValue when somebody wrote a newer text meanwhile */
    public SaveReply write(SaveRequest typed, Actor actor, Instant now) {
        if (!text.equals(typed.value())) {
            if (version != typed.version()) {
                throw new StaleValue(text, version, touchedBy, touchedAt);
            }
            text = typed.value();
            version++;
            touchedBy = actor.name();
            touchedAt = now;
        }
        return new SaveReply(version, now, WordCount.of(text));
    }

    /** Puts in what is known before anybody has typed. */
    public void propose(String known) {
        text = known;
    }

    public String text() {
        return text;
    }

    public int version() {
        return version;
    }
}
