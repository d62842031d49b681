package portal.rubric;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.platform.access.NotFound;
import portal.platform.rest.Cell;
import portal.platform.rest.Revised;
import portal.platform.rest.Revision;

/**
 * What is written in versions, a rubric or a form: a draft first, which may be as unfinished as it likes; then available to
 * rounds that open on a day or later; then, once a round has opened with it, frozen for good. A copy begins the next version.
 * The versions of one rubric or form share a series.
 */
@MappedSuperclass
public abstract class Versioned implements Revised {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String title;

    private int stage;

    private int series;

    @Column(name = "version_no")
    private int versionNo;

    @Column(name = "in_use_from")
    private @Nullable LocalDate inUseFrom;

    @Column(name = "frozen_at")
    private @Nullable Instant frozenAt;

    @Embedded
    private Revision revision = new Revision();

    protected Versioned() {}

    /** The first version of a new series. */
    protected Versioned(String title, int stage, int series) {
        this.title = title.strip();
        this.stage = stage;
        this.series = series;
        this.versionNo = 1;
    }

    /** A later version in the series of the one that it is copied from. */
    protected Versioned(Versioned earlier, int versionNo) {
        this(earlier.title, earlier.stage, earlier.series);
        this.versionNo = versionNo;
    }

    /** What is missing before a round can use it. */
    public abstract List<Gap> gaps();

    /** All that it says, by where it says it. */
    protected abstract Map<String, String> wording();

    /** A draft that begins with all that this version says. */
    protected abstract Versioned next(int number);

    /** Adds an empty part at the end. */
    protected abstract VersionPart add(int position);

    /** All its parts, those that were taken out too. */
    protected abstract List<? extends VersionPart> parts();

    /** The text of one of its own fields; empty where there is no such field. */
    @Override
    public Optional<Cell> cell(String field) {
        return field.equals("title") ? Optional.of(Cell.line(this::title, this::call)) : Optional.empty();
    }

    private void call(String typed) {
        title = typed;
    }

    /** Adds an empty part at the end. */
    VersionPart add() {
        return add(1 + parts().stream().mapToInt(VersionPart::position).max().orElse(0));
    }

    /** Lets a part change places with its neighbour. The first stays first, and the last last. */
    void move(long partId, boolean up) {
        List<? extends VersionPart> kept = VersionPart.kept(parts());
        int from = kept.indexOf(part(partId));
        int to = up ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < kept.size()) {
            kept.get(from).changePlaces(kept.get(to));
        }
    }

    /** @throws NotFound when it has no such part, not even one that was taken out */
    VersionPart part(long partId) {
        return parts().stream().filter(part -> part.id() == partId).findFirst().orElseThrow(NotFound::new);
    }

    /** Lets rounds that open on this day or later choose it. @throws VersionIncomplete when something is missing */
    void makeAvailable(LocalDate from) {
        requireDraft();
        if (!gaps().isEmpty()) {
            throw new VersionIncomplete();
        }
        inUseFrom = from;
    }

    /** Makes it a draft again. @throws VersionChosen when a round was planned with it */
    void takeBack(List<String> rounds) {
        if (frozenAt != null) {
            throw new VersionFrozen(title);
        }
        if (!rounds.isEmpty()) {
            throw new VersionChosen(title, String.join(", ", rounds));
        }
        inUseFrom = null;
    }

    /**
     * Fixes the wording for good. Freezing again changes nothing, for several rounds may use it.
     *
     * @return whether it was this call that froze it
     */
    public boolean freeze(Instant at) {
        if (frozenAt != null) {
            return false;
        }
        if (inUseFrom == null) {
            throw new VersionNotAvailable(title);
        }
        frozenAt = at;
        return true;
    }

    /** @throws VersionFrozen or VersionAvailable when it can no longer be written */
    void requireDraft() {
        if (frozenAt != null) {
            throw new VersionFrozen(title);
        }
        if (inUseFrom != null) {
            throw new VersionAvailable(title);
        }
    }

    public VersionLife life() {
        return new VersionLife(inUseFrom, frozenAt);
    }

    @Override
    public Revision revision() {
        return revision;
    }

    public long id() {
        return id == null ? 0 : id;
    }

    public String title() {
        return title;
    }

    public int stage() {
        return stage;
    }

    int series() {
        return series;
    }

    public int versionNo() {
        return versionNo;
    }
}
