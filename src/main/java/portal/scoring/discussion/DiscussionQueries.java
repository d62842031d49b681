package portal.scoring.discussion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import portal.platform.access.Actor;
import portal.scoring.ConsolidationQueries;
import portal.scoring.ConsolidationSheet;
import portal.scoring.PanelStanding;
import portal.scoring.PanelStandings;
import portal.scoring.ReviewRow;
import portal.scoring.Saved;

/** What those who take part in the talk of a panel read of it. */
@ApplicationScoped
public class DiscussionQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    DiscussionPolicy policy;

    @Inject
    PanelStandings standings;

    @Inject
    ConsolidationQueries consolidations;

    /** As many statements for a long talk as for a short one; not found for anybody who has no part in it. */
    public MeetingSheet of(Actor actor, long submissionId) {
        PanelStanding standing = standings.of(actor, submissionId);
        policy.mayRead(actor, standing).orNotFound();
        ConsolidationSheet scores = consolidations.discussed(actor, standing);
        return new MeetingSheet(
                standing,
                policy.maySpeak(actor, standing).allowed(),
                scores,
                said(submissionId, scores.reviews()),
                drafts(actor, submissionId));
    }

    /** As with their scores, nothing is read any more of those who have left the panel. */
    private List<RemarkRow> said(long submissionId, List<ReviewRow> panel) {
        Set<Long> places = panel.stream().map(ReviewRow::assignmentId).collect(Collectors.toUnmodifiableSet());
        return em.createQuery(
                        "select new portal.scoring.discussion.RemarkRow(m.id, m.criterionId, m.authorId,"
                                + " m.assignmentId, m.speaksAs, p.name, m.text, m.saidAt, m.withdrawnAt)"
                                + " from Remark m join Account p on p.id = m.authorId"
                                + " where m.submissionId = :submission and m.saidAt is not null"
                                + " order by m.saidAt, m.id",
                        RemarkRow.class)
                .setParameter("submission", submissionId)
                .getResultStream()
                .map(remark -> remark.hasLeft(places) ? remark.silenced() : remark)
                .toList();
    }

    private Map<Long, Saved> drafts(Actor actor, long submissionId) {
        return em.createQuery(
                        "select m from Remark m where m.submissionId = :submission and m.authorId = :me"
                                + " and m.saidAt is null",
                        Remark.class)
                .setParameter("submission", submissionId)
                .setParameter("me", actor.accountId())
                .getResultStream()
                .collect(Collectors.toMap(Remark::criterionId, Remark::saved));
    }
}
