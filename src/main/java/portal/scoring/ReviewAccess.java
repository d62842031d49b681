package portal.scoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.panel.Membership;
import portal.panel.PanelQueries;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;

/** Finds reviews through the actor: what is not his to see is not found. */
@ApplicationScoped
class ReviewAccess {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReviewPolicy policy;

    @Inject
    PanelQueries panels;

    @Inject
    ReviewRepository reviews;

    /** The actor's standing by one of his reviews. */
    Membership owner(Actor actor, long reviewId) {
        Membership own = em.createQuery("select r.assignmentId from Review r where r.id = :id", Long.class)
                .setParameter("id", reviewId)
                .getResultStream()
                .findFirst()
                .flatMap(assignment -> panels.membershipByAssignment(actor, assignment))
                .orElseThrow(NotFound::new);
        policy.mayReadOwn(actor, own).orNotFound();
        return own;
    }

    /** The actor's own review, locked to write in. */
    Review toWriteIn(Actor actor, long reviewId, Membership own) {
        policy.mayScore(actor, own).orRefuse();
        return reviews.locked(reviewId).orElseThrow(NotFound::new);
    }

    /** Where the actor's own review stands, if he has one. */
    @Nullable
    ReviewState stateOf(Optional<Membership> own) {
        return own.flatMap(membership -> em.createQuery(
                                "select r.state from Review r where r.assignmentId = :assignment", ReviewState.class)
                        .setParameter("assignment", membership.assignmentId())
                        .getResultStream()
                        .findFirst())
                .orElse(null);
    }
}
