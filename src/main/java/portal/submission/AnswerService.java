package portal.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.events.DomainEvent;
import portal.platform.rest.SaveReply;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.platform.text.WordCount;
import portal.submission.SubmissionEvent.Which;

/** What can be done with the texts of a submission. */
@ApplicationScoped
@Transactional
public class AnswerService {

    @Inject
    SubmissionGate gate;

    @Inject
    SubmissionRepository submissions;

    @Inject
    AnswerHistory history;

    @Inject
    Event<DomainEvent> events;

    @Inject
    Clock clock;

    /**
     * Saves a text as it is typed. Nothing about the text itself can stop it; without any, the section is not ready.
     *
     * @throws StaleValue when somebody saved a newer version meanwhile; the text that came too late is kept in the history
     */
    @Transactional(dontRollbackOn = StaleValue.class)
    public SaveReply save(Actor actor, long submissionId, long sectionId, SaveRequest request) {
        Submission submission = gate.writable(actor, submissionId);
        Answer answer = answer(submissionId, sectionId);
        Instant now = clock.instant();
        if (answer.text().equals(request.value())) {
            return reply(answer, now);
        }
        if (answer.version() != request.version()) {
            history.tooLate(answer, request.value(), actor.accountId(), now);
            throw stale(answer);
        }
        history.beforeWriting(answer, actor.accountId(), now);
        boolean wasReady = answer.isReady();
        answer.write(request.value(), actor.accountId(), now);
        if (answer.isReady() != wasReady) {
            tellMark(actor, submission, answer);
        }
        return reply(answer, now);
    }

    private static SaveReply reply(Answer answer, Instant now) {
        return new SaveReply(answer.version(), now, WordCount.of(answer.text()));
    }

    private StaleValue stale(Answer answer) {
        Long author = answer.touchedBy();
        String by = author == null ? null : submissions.nameOf(author).orElse(null);
        return new StaleValue(answer.text(), answer.version(), by, answer.touchedAt());
    }

    /** Says that a section is ready to be submitted, or not after all. */
    public void mark(Actor actor, long submissionId, long sectionId, boolean ready) {
        Submission submission = gate.writable(actor, submissionId);
        Answer answer = answer(submissionId, sectionId);
        if (answer.isReady() != ready) {
            answer.mark(ready);
            history.keep(answer);
            tellMark(actor, submission, answer);
        }
    }

    private void tellMark(Actor actor, Submission submission, Answer answer) {
        events.fire(new SectionMarked(actor, Which.of(submission), heading(answer.sectionId()), answer.isReady()));
    }

    /** Makes an earlier text the current one. The text that it replaces joins the history. */
    public void restore(Actor actor, long submissionId, long sectionId, long revisionId) {
        Submission submission = gate.writable(actor, submissionId);
        Answer answer = answer(submissionId, sectionId);
        AnswerRevision revision = submissions
                .revision(revisionId)
                .filter(found -> found.answerId() == answer.id())
                .orElseThrow(NotFound::new);
        history.keep(answer);
        answer.write(revision.text(), actor.accountId(), clock.instant());
        events.fire(new AnswerRestored(actor, Which.of(submission), heading(sectionId)));
    }

    private Answer answer(long submissionId, long sectionId) {
        return submissions.answer(submissionId, sectionId).orElseThrow(NotFound::new);
    }

    private String heading(long sectionId) {
        return submissions.headingOf(sectionId);
    }
}
