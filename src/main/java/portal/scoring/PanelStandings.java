package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import portal.panel.Membership;
import portal.panel.PanelQueries;
import portal.panel.observing.ObserverQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.round.RoundQueries;
import portal.submission.SubmissionState;

/** Finds how somebody stands to a panel, for policies to judge. */
@ApplicationScoped
public class PanelStandings {

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelQueries panels;

    @Inject
    ObserverQueries observers;

    @Inject
    ReviewAccess reviews;

    @Inject
    RoundQueries rounds;

    @Inject
    Instruments instruments;

    public PanelStanding of(Actor actor, long submissionId) {
        PanelStanding.Panel panel = em.createQuery(
                        "select new portal.scoring.PanelStanding$Panel(s.id, s.roundId, i.name, r.name, s.state)"
                                + " from Submission s join Institution i on i.id = s.institutionId"
                                + " join AssessmentRound r on r.id = s.roundId where s.id = :id",
                        PanelStanding.Panel.class)
                .setParameter("id", submissionId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        Optional<Membership> own = panels.membership(actor, submissionId);
        return new PanelStanding(
                panel,
                own,
                reviews.stateOf(own),
                observers.observes(actor, submissionId),
                panels.isFree(actor, submissionId),
                PeerWindow.of(rounds.of(panel.roundId())));
    }

    /** The same, and the panel's work does not end before the transaction does. */
    public PanelStanding held(Actor actor, long submissionId) {
        SubmissionState now = panels.hold(submissionId);
        return of(actor, submissionId).in(now);
    }

    /** @throws LevelNotOnScale when the panel does not judge by such a criterion */
    public String codeOf(PanelStanding standing, long criterionId) {
        return instruments.ofRound(standing.panel().roundId()).codeOf(criterionId);
    }
}
