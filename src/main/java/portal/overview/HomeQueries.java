package portal.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import portal.platform.access.Actor;

/** Reads what the home page shows an institution of its own. */
@ApplicationScoped
public class HomeQueries {

    @PersistenceContext
    EntityManager em;

    /** The submissions of the actor's own institutions, the latest deadline first, in one statement. */
    public List<OwnSubmission> ownSubmissions(Actor actor) {
        Set<Long> own = actor.actsForInstitutions();
        if (own.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        """
                        SELECT NEW portal.overview.OwnSubmission(s.id, r.name, r.stage, i.id, i.name, s.state, r.deadlineAt,
                            MAX(e.deadlineAt), r.zone, COUNT(a.id), SUM(CASE WHEN a.ready = TRUE THEN 1 ELSE 0 END), MAX(l.id))
                        FROM Submission s
                            JOIN Institution i ON i.id = s.institutionId
                            JOIN AssessmentRound r ON r.id = s.roundId
                            LEFT JOIN DeadlineExtension e ON e.roundId = s.roundId
                                AND e.institutionId = s.institutionId
                            LEFT JOIN Answer a ON a.submissionId = s.id
                            LEFT JOIN Letter l ON l.submissionId = s.id AND l.state = portal.letter.LetterState.SUPERSEDED
                        WHERE s.institutionId IN :own
                        GROUP BY s.id, r.name, r.stage, i.id, i.name, s.state, r.deadlineAt, r.zone
                        ORDER BY r.deadlineAt DESC, i.name
                        """,
                        OwnSubmission.class)
                .setParameter("own", own)
                .getResultList();
    }
}
