package portal.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Untied;
import portal.platform.faces.Moments;
import portal.round.form.FormRepository;
import portal.round.form.FormVersion;

/** Reads rounds, their forms and their deadlines. */
@ApplicationScoped
public class RoundQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    RoundRepository rounds;

    @Inject
    FormRepository forms;

    @Inject
    RoundPolicy policy;

    @Inject
    Clock clock;

    @Inject
    Moments moments;

    /** All rounds, the latest deadline first. */
    public List<RoundRow> list(Actor actor) {
        policy.mayRun(actor).orRefuse();
        return em.createQuery(
                        """
                        SELECT NEW portal.round.RoundRow(r.id, r.name, r.stage, r.deadlineAt, r.zone,
                            r.reviewDueOn, r.signOffDueOn, r.openedAt)
                        FROM AssessmentRound r ORDER BY r.deadlineAt DESC, r.id DESC
                        """,
                        RoundRow.class)
                .getResultList();
    }

    /** The round that was opened last, which is the one that people mean. */
    public Optional<RoundDetail> current() {
        return em.createQuery(
                        "SELECT r FROM AssessmentRound r WHERE r.openedAt IS NOT NULL ORDER BY r.openedAt DESC, r.id DESC",
                        Round.class)
                .setMaxResults(1)
                .getResultStream()
                .map(Round::detail)
                .findFirst();
    }

    public RoundDetail detail(Actor actor, long roundId) {
        policy.mayRead(actor).orNotFound();
        return of(roundId);
    }

    /** For features that work in a round, after they have asked their own policy. */
    public RoundDetail of(long roundId) {
        return rounds.find(roundId).map(Round::detail).orElseThrow(NotFound::new);
    }

    /** Until when this institution can hand in, its extension included. */
    public Deadline deadlineFor(long roundId, long institutionId) {
        return rounds.find(roundId)
                .map(round -> round.deadlineFor(institutionId))
                .orElseThrow(NotFound::new);
    }

    /** Whether the institution can still write and hand in, by the server's clock, its extension and the grace included. */
    public boolean inTime(long roundId, long institutionId) {
        return inTime(deadlineFor(roundId, institutionId));
    }

    public boolean inTime(Deadline deadline) {
        return !deadline.passed(clock.instant());
    }

    /** Whether this deadline leaves time to complete what is returned now. */
    public boolean leavesTime(Deadline deadline) {
        return deadline.leavesTime(clock.instant());
    }

    /** Lets nothing be changed after the deadline. @throws DeadlinePassed with the deadline in words */
    public void requireInTime(long roundId, long institutionId) {
        Deadline deadline = deadlineFor(roundId, institutionId);
        if (!inTime(deadline)) {
            throw new DeadlinePassed(moments.deadline(deadline.at(), deadline.zoneId()));
        }
    }

    /** Where a round is by now. */
    public RoundState stateOf(RoundDetail round) {
        return round.state(clock.instant());
    }

    /** Asked before an empty form is shown. */
    public void refuseUnlessRunner(Actor actor) {
        policy.mayRun(actor).orRefuse();
    }

    /** A form with its sections, for features that have asked their own policy. */
    public FormDetail form(long formVersionId) {
        return forms.find(formVersionId).map(FormVersion::detail).orElseThrow(NotFound::new);
    }

    /** Codes of the checks that hold a submission of the round up, by its form. */
    public Set<String> blockingChecks(long roundId) {
        return Set.copyOf(em.createQuery(
                        "SELECT c FROM AssessmentRound r, FormVersion f JOIN f.blockingChecks c"
                                + " WHERE f.id = r.formVersionId AND r.id = :round",
                        String.class)
                .setParameter("round", roundId)
                .getResultList());
    }

    /** Who was given longer in a round, without institutions that the actor is tied to. */
    public List<ExtensionRow> extensions(Actor actor, long roundId) {
        policy.mayRun(actor).orRefuse();
        return Untied.to(
                        actor,
                        em.createQuery(
                                """
                        SELECT NEW portal.round.ExtensionRow(e.institutionId, i.name, e.deadlineAt, e.reason, e.grantedAt)
                        FROM AssessmentRound r JOIN r.extensions e, Institution i
                        WHERE r.id = :round AND i.id = e.institutionId AND i.id NOT IN :tied ORDER BY i.name
                        """,
                                ExtensionRow.class))
                .setParameter("round", roundId)
                .getResultList();
    }
}
