package portal.institution.recognition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import portal.institution.InstitutionPolicy;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;
import portal.platform.time.UkTime;

/** Keeps what institutions were given: the secretariat writes, who may see the institution reads. */
@ApplicationScoped
@Transactional
public class RecognitionService {

    @Inject
    InstitutionPolicy policy;

    @Inject
    RecognitionRepository recognitions;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /** The newest first. @throws NotFound when the actor may not know of the institution */
    public List<RecognitionRow> of(Actor actor, long institutionId) {
        policy.mayView(actor, institutionId).orNotFound();
        return recognitions.of(institutionId);
    }

    /** @throws RecognitionIncomplete without a giver and a day up to today */
    public void give(Actor actor, long institutionId, RecognitionText text) {
        policy.mayRevise(actor).orRefuse();
        recognitions.add(new Recognition(institutionId, text, LocalDate.ofInstant(clock.instant(), UkTime.ZONE)));
        events.fire(RecognitionChanged.given(actor, institutionId, text));
    }

    /** Takes one off the record that should not be there. */
    public void remove(Actor actor, long institutionId, long recognitionId) {
        policy.mayRevise(actor).orRefuse();
        Recognition recognition = recognitions
                .find(recognitionId)
                .filter(one -> one.isOf(institutionId))
                .orElseThrow(NotFound::new);
        recognitions.remove(recognition);
        events.fire(RecognitionChanged.removed(actor, institutionId, recognition.row()));
    }
}
