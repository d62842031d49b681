package portal.plan;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.util.Set;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/** The plans of an institution of its own, empty, and two people who write them, until all is rolled back. */
@Dependent
public class OnePlan {

    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    PlanOpening opening;

    @Inject
    PlanQueries queries;

    private long round;
    private long id;
    private Actor ann = Actor.NOBODY;
    private Actor bob = Actor.NOBODY;

    public void begin() throws Exception {
        transaction.begin();
        em.createNativeQuery("INSERT INTO institution (name, kind, standing, region)"
                        + " VALUES ('Plans University', 'UNIVERSITY', 'SIGNATORY', 'North')")
                .executeUpdate();
        long institution = lastId();
        em.createNativeQuery(
                        "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at,"
                                + " zone, review_due_on, sign_off_due_on, peers_see_scores, peers_see_names) SELECT 'Round"
                                + " of plans', f.stage, f.id, r.id, UTC_DATE() - INTERVAL 9 DAY, UTC_DATE() + INTERVAL 9"
                                + " DAY, 'Europe/London', UTC_DATE() + INTERVAL 19 DAY, UTC_DATE() + INTERVAL 29 DAY,"
                                + " 'AFTER_OWN_SUBMIT', 0 FROM form_version f JOIN rubric r ON r.stage = f.stage LIMIT 1")
                .executeUpdate();
        round = lastId();
        ann = actor(-11, "Ann", Role.INSTITUTION_EDITOR, institution);
        bob = actor(-12, "Bob", Role.INSTITUTION_APPROVER, institution);
        opening.openFor(ann, round, institution, null);
        opening.openFor(bob, round, institution, null);
        id = queries.of(ann, round, institution).previous().id();
    }

    public void rollBack() throws Exception {
        transaction.rollback();
    }

    long round() {
        return round;
    }

    /** An editor. */
    public Actor ann() {
        return ann;
    }

    /** An approver of the same institution. */
    public Actor bob() {
        return bob;
    }

    /** The previous plan as it is stored now. */
    public PlanDetail fresh() {
        em.flush();
        em.clear();
        return queries.detail(ann, id);
    }

    public ActionRow row(int index) {
        return fresh().actions().get(index);
    }

    long lastId() {
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }

    static Actor actor(long id, String name, Role role, long institution) {
        return new Actor(id, name, name + "@example.org", Set.of(new Grant(role, institution)));
    }
}
