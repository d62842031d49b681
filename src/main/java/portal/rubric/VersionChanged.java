package portal.rubric;

import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/**
 * Something happened to a version of a rubric or of a form.
 *
 * @param subjectKind {@code rubric} or {@code form}
 * @param verb what was done, as the end of its key
 * @param named which part of it, or since when; null where it was all of it
 */
public record VersionChanged(Actor actor, String subjectKind, long subjectId, String verb, @Nullable String named)
        implements DomainEvent {

    @Override
    public String what() {
        return subjectKind + "." + verb;
    }

    @Override
    public @Nullable String after() {
        return named;
    }
}
