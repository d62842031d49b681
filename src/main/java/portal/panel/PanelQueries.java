package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.submission.SubmissionState;

/** What each person may read about panels. */
@ApplicationScoped
public class PanelQueries {

    private static final String VISIBLE_TO = " a.reviewerId = :me and" + Ties.NONE;

    private static final String MEMBERSHIP = "select new portal.panel.Membership("
            + "a.id, a.submissionId, s.roundId, s.institutionId, a.reviewerId, a.leading, s.state)"
            + " from Assignment a join Submission s on s.id = a.submissionId"
            + " where a.state = portal.panel.AssignmentState.ACCEPTED and" + VISIBLE_TO;

    private static final String OWN = " from Assignment a join Submission s on s.id = a.submissionId"
            + " join Institution i on i.id = s.institutionId join AssessmentRound r on r.id = s.roundId where"
            + VISIBLE_TO;

    private static final String OFFER = "select new portal.panel.OfferDetail(a.id, i.name, r.name, r.stage,"
            + " r.reviewDueOn, a.leading, a.state)";

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelPolicy policy;

    @Inject
    PanelRepository repository;

    @Inject
    Ties ties;

    /** The actor's own assignments that he has to answer or has accepted, those that want something of him first. */
    public List<AssignmentRow> mine(Actor actor) {
        if (!actor.holds(Role.REVIEWER)) {
            return List.of();
        }
        return visibleTo(
                        actor,
                        "select new portal.panel.AssignmentRow(a.id, a.submissionId, i.name, r.name, r.stage,"
                                + " r.reviewDueOn, a.leading, a.state, s.state)" + OWN
                                + " and a.state in :open order by r.reviewDueOn desc, i.name",
                        AssignmentRow.class)
                .setParameter("open", Set.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED))
                .getResultList();
    }

    /** What the reviewer may know before he answers; not found for anybody else. */
    public OfferDetail offer(Actor actor, long assignmentId) {
        return visibleTo(actor, OFFER + OWN + " and a.id = :id and a.state in :open", OfferDetail.class)
                .setParameter("id", assignmentId)
                .setParameter("open", Set.of(AssignmentState.OFFERED, AssignmentState.ACCEPTED))
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** The offer of a link, for who holds it; none where it was answered or taken back, or somebody else is signed in. */
    public Optional<OfferDetail> offerOf(Actor actor, String secret) {
        return repository
                .offerOf(secret)
                .filter(offer -> policy.mayDeclineByLink(actor, offer, repository.subject(offer))
                        .allowed())
                .flatMap(offer -> em.createQuery(
                                OFFER + " from Assignment a join Submission s on s.id = a.submissionId"
                                        + " join Institution i on i.id = s.institutionId"
                                        + " join AssessmentRound r on r.id = s.roundId where a.id = :id",
                                OfferDetail.class)
                        .setParameter("id", offer.id())
                        .getResultStream()
                        .findFirst());
    }

    /** The actor's standing on the panel of a submission, if he has any. */
    public Optional<Membership> membership(Actor actor, long submissionId) {
        return visibleTo(actor, MEMBERSHIP + " and s.id = :submission", Membership.class)
                .setParameter("submission", submissionId)
                .getResultStream()
                .findFirst();
    }

    /** The actor's standing by his assignment, if he has any. */
    public Optional<Membership> membershipByAssignment(Actor actor, long assignmentId) {
        return visibleTo(actor, MEMBERSHIP + " and a.id = :assignment", Membership.class)
                .setParameter("assignment", assignmentId)
                .getResultStream()
                .findFirst();
    }

    /**
     * Whether somebody who looks on from above, as the chair does, may do so: nothing ties him to the institution, and he has
     * not been asked to join the panel himself.
     */
    public boolean isFree(Actor actor, long submissionId) {
        return visibleTo(
                                actor,
                                "select count(s) from Submission s where s.id = :submission and" + Ties.NONE
                                        + " and not exists (select o.id from Assignment o where o.submissionId = s.id"
                                        + " and o.reviewerId = :me and o.state = portal.panel.AssignmentState.OFFERED)",
                                Long.class)
                        .setParameter("submission", submissionId)
                        .getSingleResult()
                > 0;
    }

    /** The submissions of a round across which somebody may look: nothing ties him to the institution or to the panel. */
    public List<Long> freeIn(Actor actor, long roundId) {
        return visibleTo(
                        actor,
                        "select s.id from Submission s where s.roundId = :round and" + Ties.NONE
                                + " and not exists (select o.id from Assignment o where o.submissionId = s.id"
                                + " and o.reviewerId = :me and o.state in (portal.panel.AssignmentState.OFFERED,"
                                + " portal.panel.AssignmentState.ACCEPTED))",
                        Long.class)
                .setParameter("round", roundId)
                .getResultList();
    }

    Optional<Membership> membershipOf(Actor actor, long roundId, long institutionId) {
        return visibleTo(
                        actor,
                        MEMBERSHIP + " and s.roundId = :round and s.institutionId = :institution",
                        Membership.class)
                .setParameter("round", roundId)
                .setParameter("institution", institutionId)
                .getResultStream()
                .findFirst();
    }

    /** Everybody who was ever asked to review a submission, for the secretariat; nobody for one who is tied to its institution. */
    public List<PanelRow> panel(Actor actor, long submissionId) {
        policy.maySeePanels(actor).orNotFound();
        return visibleTo(
                        actor,
                        "select new portal.panel.PanelRow(a.id, a.reviewerId, p.name, a.leading, a.state, a.note,"
                                + " a.beyondCapacity, a.offeredAt, a.answeredAt)"
                                + " from Assignment a join Account p on p.id = a.reviewerId"
                                + " join Submission s on s.id = a.submissionId where s.id = :submission and" + Ties.NONE
                                + " order by a.leading desc, p.name",
                        PanelRow.class)
                .setParameter("submission", submissionId)
                .getResultList();
    }

    /**
     * Keeps everybody from joining or leaving the panel, and its work from ending, until the transaction ends. For features
     * that end it, or that write what has to be in before.
     *
     * @return where the submission stands now, whatever was read of it before
     */
    public SubmissionState hold(long submissionId) {
        return repository.held(submissionId).state();
    }

    /** Their names, whatever became of it. For features that have asked their own policy. */
    public List<String> everAsked(long submissionId) {
        return em.createQuery(
                        "select p.name from Assignment a join Account p on p.id = a.reviewerId"
                                + " where a.submissionId = :submission",
                        String.class)
                .setParameter("submission", submissionId)
                .getResultList();
    }

    private <T> TypedQuery<T> visibleTo(Actor actor, String jpql, Class<T> rows) {
        return ties.of(actor, em.createQuery(jpql, rows));
    }
}
