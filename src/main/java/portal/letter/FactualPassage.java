package portal.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import portal.letter.factual.CheckView;
import portal.letter.factual.CorrectionOutcome;
import portal.letter.factual.CorrectionTakenUp;
import portal.letter.factual.FactualCheck;
import portal.letter.pdf.LetterText;
import portal.platform.access.Actor;
import portal.platform.events.DomainEvent;
import portal.platform.time.WorkingDays;
import portal.round.RoundPlan;
import portal.round.RoundQueries;
import portal.submission.FactsAnswer;
import portal.submission.SubmissionService;

/** The letter's way to its institution and back; the submission goes with it. */
@ApplicationScoped
class FactualPassage {

    @Inject
    LetterChecks checks;

    @Inject
    LetterDay day;

    @Inject
    RoundQueries rounds;

    @Inject
    SubmissionService submissions;

    @Inject
    Event<DomainEvent> events;

    /** What the secretariat made of one correction. */
    record Decision(FactualCheck check, long correctionId, CorrectionOutcome outcome, String reason) {}

    /** @throws CheckNotForeseen when the round has no factual check */
    FactualCheck toInstitution(Actor actor, Letter letter, Instant at) {
        RoundPlan plan = rounds.of(letter.roundId()).plan();
        if (!plan.checksFacts()) {
            throw new CheckNotForeseen();
        }
        Composition draft = checks.passed(actor, letter, List.of()).marked(LetterText.Notice.of("letter.notice.check"));
        LocalDate until = WorkingDays.after(day.today(), plan.factualCheckDays());
        letter.askInstitution(actor);
        submissions.askInstitution(actor, letter.submissionId(), until);
        return new FactualCheck(letter.id(), draft.facts(), draft.html(), new CheckView.Asked(actor.name(), at, until));
    }

    void back(Actor actor, Letter letter, FactsAnswer answer) {
        letter.answered();
        submissions.answer(actor, letter.submissionId(), answer);
    }

    void decide(Actor actor, Letter letter, Decision decision, Instant at) {
        boolean last =
                decision.check().decide(decision.correctionId(), decision.outcome(), decision.reason(), actor, at);
        events.fire(new CorrectionTakenUp(
                actor,
                new CorrectionTakenUp.Where(
                        letter.id(), letter.submissionId(), letter.roundId(), letter.institutionId()),
                decision.outcome(),
                decision.reason(),
                last));
    }

    LocalDate today() {
        return day.today();
    }
}
