package portal.panel.observing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import portal.identity.PersonName;
import portal.panel.PastInstitution;
import portal.panel.Ties;
import portal.platform.access.Actor;
import portal.platform.access.Untied;
import portal.platform.time.UkTime;

/** Who sits in where. */
@ApplicationScoped
public class ObserverQueries {

    private static final String CANDIDATES =
            """
            SELECT DISTINCT NEW portal.identity.PersonName(a.id, a.name, a.email)
            FROM Account a JOIN a.grants g, Submission s
            WHERE s.id = :submission AND s.institutionId NOT IN :tied
                AND g.role = portal.platform.access.Role.OBSERVER
                AND a.state <> portal.identity.AccountState.DISABLED
                AND NOT EXISTS (SELECT b.id FROM Account b JOIN b.grants h
                    WHERE b.id = a.id AND h.institutionId = s.institutionId)
                AND NOT EXISTS (SELECT c.id FROM ConflictOfInterest c WHERE c.reviewerId = a.id
                    AND c.institutionId = s.institutionId AND c.kind = portal.panel.ConflictKind.MAJOR)
                AND NOT EXISTS (SELECT p.id FROM PastInstitution p WHERE p.reviewerId = a.id
                    AND p.institutionId = s.institutionId AND p.endedOn > :left)
                AND NOT EXISTS (SELECT o.id FROM Assignment o WHERE o.submissionId = s.id AND o.reviewerId = a.id
                    AND o.state IN (portal.panel.AssignmentState.OFFERED, portal.panel.AssignmentState.ACCEPTED))
                AND NOT EXISTS (SELECT w.id FROM ObserverPlace w WHERE w.submissionId = s.id AND w.accountId = a.id)
            ORDER BY a.name
            """;

    private static final String MINE =
            """
            SELECT NEW portal.panel.observing.ObservedPanel(s.id, i.name, r.name, r.stage, s.state, o.acceptedAt)
            FROM ObserverPlace o JOIN Submission s ON s.id = o.submissionId
                JOIN Institution i ON i.id = s.institutionId JOIN AssessmentRound r ON r.id = s.roundId
            WHERE o.accountId = :me AND\s"""
                    + Ties.NONE;

    @PersistenceContext
    EntityManager em;

    @Inject
    ObserverPolicy policy;

    @Inject
    Ties ties;

    @Inject
    Clock clock;

    private void requireOffice(Actor actor) {
        policy.mayInvite(actor).orNotFound();
    }

    /** Those of a panel, for the secretariat. */
    public List<ObserverRow> of(Actor actor, long submissionId) {
        requireOffice(actor);
        return Untied.to(
                        actor,
                        em.createQuery(
                                "SELECT NEW portal.panel.observing.ObserverRow(a.id, a.name, o.invitedAt, o.acceptedAt)"
                                        + " FROM ObserverPlace o JOIN Account a ON a.id = o.accountId"
                                        + " JOIN Submission s ON s.id = o.submissionId"
                                        + " WHERE s.id = :submission" + Untied.S + " ORDER BY a.name",
                                ObserverRow.class))
                .setParameter("submission", submissionId)
                .getResultList();
    }

    /** Who can be invited to a panel. */
    public List<PersonName> candidates(Actor actor, long submissionId) {
        requireOffice(actor);
        return Untied.to(actor, em.createQuery(CANDIDATES, PersonName.class))
                .setParameter("submission", submissionId)
                .setParameter(
                        "left",
                        LocalDate.ofInstant(clock.instant(), UkTime.ZONE).minus(PastInstitution.COUNTS))
                .getResultList();
    }

    /** The panels to which somebody is invited; none of an institution to which something ties him by now. */
    public List<ObservedPanel> mine(Actor actor) {
        policy.mayObserve(actor).orRefuse();
        return where(actor, " ORDER BY s.id DESC").getResultList();
    }

    boolean isInvited(Actor actor, long submissionId) {
        return !at(actor, submissionId).isEmpty();
    }

    /** Whether somebody sits in with a panel, having declared himself, and its work has begun. */
    public boolean observes(Actor actor, long submissionId) {
        return at(actor, submissionId).stream().anyMatch(ObservedPanel::isOpen);
    }

    boolean observes(Actor actor, long roundId, long institutionId) {
        return where(actor, " AND s.roundId = :round AND s.institutionId = :institution")
                .setParameter("round", roundId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .anyMatch(ObservedPanel::isOpen);
    }

    private List<ObservedPanel> at(Actor actor, long submissionId) {
        return policy.mayObserve(actor).allowed()
                ? where(actor, " AND s.id = :submission")
                        .setParameter("submission", submissionId)
                        .getResultList()
                : List.of();
    }

    private TypedQuery<ObservedPanel> where(Actor actor, String more) {
        return ties.of(actor, em.createQuery(MINE + more, ObservedPanel.class));
    }
}
