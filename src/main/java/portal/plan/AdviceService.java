package portal.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import portal.plan.advice.AdviceField;
import portal.plan.advice.AdviceLetter;
import portal.plan.advice.AdviceRepository;
import portal.plan.advice.LastAdvice;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.time.UkTime;

/** Keeps what letters advise, and how new plans answer it. */
@ApplicationScoped
@Transactional
public class AdviceService {

    @Inject
    PlanPolicy policy;

    @Inject
    PlanGate gate;

    @Inject
    AdviceRepository advice;

    @Inject
    Clock clock;

    @Inject
    Event<DomainEvent> events;

    /** Keeps what a letter advises that is being issued. */
    public void keep(Actor actor, AdviceLetter letter) {
        policy.mayAdvise(actor).orRefuse();
        advice.take(letter);
    }

    /**
     * Says what a letter from before the portal advised. Points that stay as they were keep their answers.
     *
     * @throws AdviceOfLetter when the last letter was issued here
     */
    public void list(Actor actor, long planId, LocalDate day, List<String> points) {
        ActionPlan plan = next(gate.held(actor, planId));
        policy.mayListAdvice(actor, plan.institutionId()).orRefuse();
        plan.requireOpen();
        if (last(plan).isOfPortal()) {
            throw new AdviceOfLetter();
        }
        if (points.isEmpty()
                || points.size() > AdviceTooLong.POINTS
                || points.stream().anyMatch(AdviceTooLong::is)) {
            throw new AdviceTooLong();
        }
        if (day.isAfter(LocalDate.now(clock.withZone(UkTime.ZONE)))) {
            throw new LetterOfTomorrow();
        }
        advice.take(new AdviceLetter(
                plan.institutionId(),
                null,
                day.atStartOfDay(UkTime.ZONE).toInstant(),
                points.stream().map(words -> new AdviceLetter.Point("", words)).toList()));
        events.fire(new PlanChanged(actor, planId, "plan.advice.listed"));
    }

    /** Saves one half of the answer to a point, unless somebody has changed it since it was read. */
    public SaveReply answer(Actor actor, long planId, long pointId, AdviceField field, SaveRequest wish) {
        ActionPlan plan = next(gate.open(actor, planId));
        boolean known = field != AdviceField.ACTION
                || wish.value().isEmpty()
                || plan.liveActions().stream()
                        .anyMatch(action -> Long.toString(action.id()).equals(wish.value()));
        if (!known || !last(plan).holds(pointId)) {
            throw new NotFound();
        }
        SaveReply saved = advice.answer(pointId, planId).save(field, wish, actor, clock.instant());
        plan.touched(actor, clock.instant());
        return saved;
    }

    private LastAdvice last(ActionPlan plan) {
        return advice.last(plan.roundId(), plan.institutionId(), plan.id());
    }

    private static ActionPlan next(ActionPlan plan) {
        if (plan.kind() != PlanKind.NEW) {
            throw new NotFound();
        }
        return plan;
    }
}
