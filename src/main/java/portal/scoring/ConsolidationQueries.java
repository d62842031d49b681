package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import portal.panel.PanelQueries;
import portal.platform.access.Actor;

/** What a panel agreed, for its lead and for the secretariat. */
@ApplicationScoped
public class ConsolidationQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    PanelQueries panels;

    @Inject
    PanelStandings standings;

    @Inject
    ConsolidationReading reading;

    /** All reviews that are in, side by side, with what was agreed; not found for anybody but the lead and the secretariat. */
    public ConsolidationSheet sheet(Actor actor, long submissionId) {
        PanelStanding standing = standings.of(actor, submissionId);
        policy.mayReadConsolidation(actor, standing).orNotFound();
        boolean open = policy.mayReadSubmitted(actor, standing.own().orElse(null), standing.review(), standing.window())
                .allowed();
        return reading.sheet(actor, standing, open);
    }

    /** The same for all who take part in the talk of the panel, without the feedback that its lead writes. */
    public ConsolidationSheet discussed(Actor actor, PanelStanding standing) {
        policy.mayDiscuss(actor, standing).orNotFound();
        return reading.sheet(actor, standing, true).withoutFeedback();
    }

    /** The names of all who were ever asked to review a submission. For features that have asked their own policy. */
    public List<String> everAsked(long submissionId) {
        return panels.everAsked(submissionId);
    }

    /** The feedback of each section, in the order of the letter; empty until the panel is done. */
    public List<SectionFeedbackText> feedback(Actor actor, long submissionId) {
        policy.mayReadConsolidation(actor, panels.membership(actor, submissionId))
                .orNotFound();
        return em.createQuery(
                        "select new portal.scoring.SectionFeedbackText(s.id, s.code, s.heading, f.text)"
                                + " from SectionFeedback f join f.consolidation c join FormSection s on s.id = f.sectionId"
                                + " where c.submissionId = :submission and c.completedAt is not null order by s.position",
                        SectionFeedbackText.class)
                .setParameter("submission", submissionId)
                .getResultList();
    }
}
