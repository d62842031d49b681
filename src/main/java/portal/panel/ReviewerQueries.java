package portal.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import portal.institution.InstitutionName;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.time.UkTime;

/** What is known of one reviewer: to himself, and to the secretariat. */
@ApplicationScoped
public class ReviewerQueries {

    @PersistenceContext
    EntityManager em;

    @Inject
    PanelPolicy policy;

    @Inject
    ReviewerRepository reviewers;

    @Inject
    Clock clock;

    public ReviewerDetail own(Actor actor) {
        policy.mayDescribeOneself(actor).orRefuse();
        return detail(actor.accountId(), actor.name());
    }

    public ReviewerDetail of(Actor actor, long reviewerId) {
        policy.maySeePanels(actor).orNotFound();
        reviewers.requireReviewer(reviewerId);
        String name = em.createQuery("select p.name from Account p where p.id = :id", String.class)
                .setParameter("id", reviewerId)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
        return detail(reviewerId, name);
    }

    /** Whether somebody reviews and cannot be asked, because no training of his holds. */
    public boolean isToBeTrained(Actor actor) {
        return policy.mayDescribeOneself(actor).allowed()
                && !reviewers.training(actor.accountId(), today()).isCurrent();
    }

    private ReviewerDetail detail(long reviewerId, String name) {
        List<PastRow> past = em.createQuery(
                        "select new portal.panel.PastRow(p.id, i.name, p.endedOn) from PastInstitution p"
                                + " join Institution i on i.id = p.institutionId where p.reviewerId = :reviewer"
                                + " order by p.endedOn desc, i.name",
                        PastRow.class)
                .setParameter("reviewer", reviewerId)
                .getResultList();
        return new ReviewerDetail(
                reviewerId,
                name,
                reviewers.profile(reviewerId).map(ReviewerProfile::said).orElse(Profile.UNSAID),
                reviewers.training(reviewerId, today()),
                past);
    }

    /** Where a reviewer may have been. The names are in the public register. */
    public List<InstitutionName> institutions(Actor actor) {
        policy.mayDescribeOneself(actor).orRefuse();
        return em.createQuery(
                        "select new portal.institution.InstitutionName(i.id, i.name) from Institution i order by i.name",
                        InstitutionName.class)
                .getResultList();
    }

    /** Regions in which there are institutions. */
    public List<String> regions(Actor actor) {
        policy.mayDescribeOneself(actor).orRefuse();
        return em.createQuery("select distinct i.region from Institution i order by i.region", String.class)
                .getResultList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), UkTime.ZONE);
    }
}
