package portal.publication;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.rest.StaleValue;

/** One text of a page, saved as it is typed. Its version counts its own changes. */
@Entity
@Table(name = "publication_text")
public class PageText {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "publication_id")
    private Publication publication;

    @Enumerated(EnumType.STRING)
    private PageField field;

    @Lob
    private String text = "";

    @Column(name = "touched_by")
    private @Nullable String touchedBy;

    @Column(name = "touched_at")
    private @Nullable Instant touchedAt;

    private int version;

    protected PageText() {}

    PageText(Publication publication, PageField field) {
        this.publication = publication;
        this.field = field;
    }

    /** Puts in what the portal knows already. */
    void propose(String known) {
        text = known;
    }

    /** @throws StaleValue when somebody wrote a newer text meanwhile */
    void write(String typed, int seen, Actor actor, Instant at) {
        if (text.equals(typed)) {
            return;
        }
        if (version != seen) {
            throw new StaleValue(text, version, touchedBy, touchedAt);
        }
        text = typed;
        version++;
        touchedBy = actor.name();
        touchedAt = at;
    }

    PageField field() {
        return field;
    }

    String text() {
        return text;
    }

    int version() {
        return version;
    }
}
