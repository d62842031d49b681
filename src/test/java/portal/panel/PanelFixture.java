package portal.panel;

import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.submission.SubmissionState;

/** Rows of one's own: a round of stage two with submissions, reviewers and a secretariat, made up anew each time. */
public final class PanelFixture {

    private static final AtomicLong NUMBER = new AtomicLong();

    private final EntityManager em;
    private final String mark = "panel-test-" + System.nanoTime() + "-" + NUMBER.incrementAndGet();
    private final long roundId;
    private long made;

    public PanelFixture(EntityManager em) {
        this.em = em;
        run(
                "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,"
                        + " review_due_on, sign_off_due_on, peers_see_scores, peers_see_names)"
                        + " SELECT ?1, 2, f.id, r.id, '2026-01-01', '2026-02-01', 'Europe/London', '2026-03-01', '2026-04-01',"
                        + " 'AFTER_OWN_SUBMIT', FALSE FROM form_version f JOIN rubric r"
                        + " WHERE f.id = (SELECT MIN(id) FROM form_version WHERE stage = 2)"
                        + " AND r.id = (SELECT MIN(id) FROM rubric WHERE stage = 2)",
                mark);
        roundId = last();
    }

    public long roundId() {
        return roundId;
    }

    public long institution() {
        run(
                "INSERT INTO institution (name, kind, standing, region) VALUES (?1, 'UNIVERSITY', 'SIGNATORY', 'North')",
                mark + " institution " + ++made);
        return last();
    }

    public long submission(long institutionId, SubmissionState state) {
        run(
                "INSERT INTO submission (round_id, institution_id, state) VALUES (?1, ?2, ?3)",
                roundId,
                institutionId,
                state.name());
        return last();
    }

    /** A submission that can have a panel, of an institution made for it. */
    public long submission() {
        return submission(institution(), SubmissionState.SUBMITTED);
    }

    public Actor secretariat() {
        return person(new Grant(Role.SECRETARIAT, null));
    }

    /** A reviewer from an institution of his own, trained today. */
    public Actor reviewer() {
        return reviewerFrom(institution());
    }

    public Actor reviewerFrom(long institutionId) {
        Actor reviewer = person(new Grant(Role.REVIEWER, institutionId));
        trained(reviewer, 0);
        return reviewer;
    }

    public void trained(Actor reviewer, int daysAgo) {
        run(
                "INSERT INTO reviewer_training (reviewer_id, trained_on, recorded_at)"
                        + " VALUES (?1, DATE_SUB(UTC_DATE(), INTERVAL ?2 DAY), '2026-01-01')",
                reviewer.accountId(),
                daysAgo);
    }

    public Actor person(Grant grant) {
        String name = mark + " " + ++made;
        run(
                "INSERT INTO account (email, name, state, created_at) VALUES (?1, ?2, 'ACTIVE', '2026-01-01')",
                name.replace(' ', '-') + "@example.org",
                name);
        long id = last();
        if (grant.institutionId() == null) {
            run(
                    "INSERT INTO role_grant (account_id, role, granted_at) VALUES (?1, ?2, '2026-01-01')",
                    id,
                    grant.role().name());
        } else {
            run(
                    "INSERT INTO role_grant (account_id, role, institution_id, granted_at) VALUES (?1, ?2, ?3, '2026-01-01')",
                    id,
                    grant.role().name(),
                    grant.institutionId());
        }
        return new Actor(id, name, name + "@example.org", Set.of(grant));
    }

    private void run(String sql, Object... values) {
        var query = em.createNativeQuery(sql);
        for (int place = 0; place < values.length; place++) {
            query.setParameter(place + 1, values[place]);
        }
        query.executeUpdate();
    }

    private long last() {
        return ((Number) em.createNativeQuery("SELECT LAST_INSERT_ID()").getSingleResult()).longValue();
    }
}
