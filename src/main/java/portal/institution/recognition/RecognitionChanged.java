package portal.institution.recognition;

import org.jspecify.annotations.Nullable;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;

/** The secretariat put a recognition on record or took one off. */
public record RecognitionChanged(
        Actor actor, String what, long subjectId, @Nullable String before, @Nullable String after)
        implements DomainEvent {

    static RecognitionChanged given(Actor actor, long institutionId, RecognitionText text) {
        return new RecognitionChanged(
                actor, "institution.recognised", institutionId, null, text.kind() + ", " + text.givenBy());
    }

    static RecognitionChanged removed(Actor actor, long institutionId, RecognitionRow row) {
        return new RecognitionChanged(
                actor, "institution.recognition-removed", institutionId, row.kind() + ", " + row.givenBy(), null);
    }

    @Override
    public String subjectKind() {
        return "institution";
    }
}
