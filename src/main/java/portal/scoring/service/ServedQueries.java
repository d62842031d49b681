package portal.scoring.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import portal.platform.access.Actor;
import portal.platform.time.UkTime;
import portal.scoring.ReviewPolicy;

/** Counts what a reviewer has done, for himself alone. */
@ApplicationScoped
public class ServedQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    Clock clock;

    /** @throws portal.platform.access.NotFound for who is no reviewer */
    public TimeServed own(Actor actor) {
        policy.mayReadService(actor).orNotFound();
        return new TimeServed(
                actor.name(),
                LocalDate.ofInstant(clock.instant(), UkTime.ZONE),
                em.createQuery(
                                """
                                select new portal.scoring.service.RoundServed(r.name, r.stage, count(v), count(led))
                                from Review v join Assignment a on a.id = v.assignmentId
                                    join Submission s on s.id = v.submissionId join AssessmentRound r on r.id = s.roundId
                                    left join Assignment led on led.id = v.assignmentId and led.leading = true
                                where v.reviewerId = :me and v.state = portal.scoring.ReviewState.SUBMITTED
                                    and a.state = portal.panel.AssignmentState.ACCEPTED
                                group by r.id, r.name, r.stage, r.deadlineAt order by r.deadlineAt desc
                                """,
                                RoundServed.class)
                        .setParameter("me", actor.accountId())
                        .getResultList());
    }
}
