package portal.rubric;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;
import portal.platform.rest.Revised;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;

/**
 * What can be done with the versions of a rubric or of a form: how a draft is written and what becomes of it. The services of
 * both say where they are kept and who may write them.
 */
public abstract class Versions<V extends Versioned> {

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** The kind of record, as the history knows it. */
    protected abstract String kind();

    protected abstract VersionRepository<V> repository();

    protected abstract VersionPolicy policy();

    /** For those who have asked who may. @return the number of the first version of a new series */
    protected long begin(Actor actor, V version) {
        repository().add(version);
        tell(actor, version, "begun", null);
        return version.id();
    }

    /**
     * Begins the next version as a copy of this one.
     *
     * @return its number
     * @throws VersionBegun when somebody has begun it already
     */
    public long copy(Actor actor, long id) {
        V earlier = held(actor, id);
        int begun = repository().draftOf(earlier.series());
        if (begun > 0) {
            throw new VersionBegun(begun);
        }
        Versioned next = earlier.next(repository().nextVersion(earlier.series()));
        repository().add(next);
        tell(actor, next, "copied", Integer.toString(earlier.versionNo()));
        return next.id();
    }

    /** Saves a field of the version itself. @throws StaleValue when somebody wrote something else meanwhile */
    public SaveReply write(Actor actor, long id, String field, SaveRequest typed) {
        V draft = draft(actor, id);
        return write(actor, draft, draft, field, typed);
    }

    /** Saves a field of a part, even of one that was just taken out: it is there when it is put back. */
    public SaveReply write(Actor actor, long id, long partId, String field, SaveRequest typed) {
        V draft = draft(actor, id);
        return write(actor, draft, draft.part(partId), field, typed);
    }

    private SaveReply write(Actor actor, V draft, Revised record, String field, SaveRequest typed) {
        Instant now = clock.instant();
        boolean comes = record.revision().isNewTo(actor, now);
        int before = record.revision().version();
        SaveReply reply = record.write(field, typed, actor, now);
        if (comes && reply.version() != before) {
            tell(actor, draft, "written", draft.title());
        }
        return reply;
    }

    /** Adds an empty part at the end. @return its number */
    public long add(Actor actor, long id) {
        V draft = draft(actor, id);
        VersionPart part = draft.add();
        repository().flush();
        tell(actor, draft, "part-added", null);
        return part.id();
    }

    /** Lets a part change places with the one before it, or with the one after it. */
    public void move(Actor actor, long id, long partId, boolean up) {
        V draft = draft(actor, id);
        draft.move(partId, up);
        tell(actor, draft, "part-moved", draft.part(partId).code());
    }

    /** Takes a part out; nothing of it is lost. */
    public void remove(Actor actor, long id, long partId) {
        V draft = draft(actor, id);
        draft.part(partId).keep(false);
        tell(actor, draft, "part-removed", draft.part(partId).code());
    }

    public void putBack(Actor actor, long id, long partId) {
        V draft = draft(actor, id);
        draft.part(partId).keep(true);
        tell(actor, draft, "part-put-back", draft.part(partId).code());
    }

    /** Lets rounds that open on this day or later choose it. */
    public void makeAvailable(Actor actor, long id, LocalDate from) {
        V draft = held(actor, id);
        draft.makeAvailable(from);
        tell(actor, draft, "available", from.toString());
    }

    /** Makes it a draft again, as long as no round has chosen it. */
    public void takeBack(Actor actor, long id) {
        V version = held(actor, id);
        version.takeBack(repository().roundsWith(id));
        tell(actor, version, "taken-back", null);
    }

    /** Throws a draft away. */
    public void discard(Actor actor, long id) {
        V draft = draft(actor, id);
        repository().remove(draft);
        tell(actor, draft, "discarded", draft.title());
    }

    /** Fixes it for good because a round opens with it. Harmless when another round did so before. */
    public void freeze(Actor actor, long id) {
        V version = held(actor, id);
        if (version.freeze(clock.instant())) {
            tell(actor, version, "taken-into-use", null);
        }
    }

    private V draft(Actor actor, long id) {
        V draft = held(actor, id);
        draft.requireDraft();
        return draft;
    }

    private V held(Actor actor, long id) {
        policy().mayWrite(actor).orRefuse();
        return repository().held(id).orElseThrow(NotFound::new);
    }

    private void tell(Actor actor, Versioned version, String verb, @Nullable String named) {
        events.fire(new VersionChanged(actor, kind(), version.id(), verb, named));
    }
}
