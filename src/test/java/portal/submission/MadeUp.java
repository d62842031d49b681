package portal.submission;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import portal.plan.ActionField;
import portal.plan.PlanDetail;
import portal.plan.PlanQueries;
import portal.plan.PlanService;
import portal.plan.PlansOfSubmission;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;
import portal.platform.rest.SaveRequest;

/** Made-up institutions, rounds and people of one test, which no other test knows of. */
@ApplicationScoped
public class MadeUp {

    static final Instant DEADLINE = Instant.parse("2027-01-29T17:00:00Z");
    static final Actor SECRETARIAT =
            new Actor(-7, "Sue Secretary", "sue@example.org", Set.of(new Grant(Role.SECRETARIAT, null)));

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @PersistenceContext
    EntityManager em;

    @Resource
    ManagedExecutorService threads;

    @Inject
    PlanService plans;

    @Inject
    PlanQueries planQueries;

    @Inject
    AnswerService answers;

    ManagedExecutorService threads() {
        return threads;
    }

    @Transactional
    long institution() {
        String name = "Test University " + NUMBER.incrementAndGet() + " of " + System.nanoTime();
        query(
                        "INSERT INTO institution (name, kind, standing, region) VALUES (?, 'UNIVERSITY', 'SIGNATORY', 'Wales')",
                        name)
                .executeUpdate();
        return id("SELECT id FROM institution WHERE name = ?", name);
    }

    /** Open, of stage two, due at {@link #DEADLINE} with half an hour of grace. */
    @Transactional
    long round() {
        String name = "Test round " + NUMBER.incrementAndGet() + " of " + System.nanoTime();
        query(
                        """
                        INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,
                            grace_minutes, review_due_on, sign_off_due_on, peers_see_scores, peers_see_names, opened_at)
                        SELECT ?, 2, f.id, r.id, '2000-01-01', ?, 'Europe/London', 30, '2027-03-01', '2027-04-01',
                            'AFTER_OWN_SUBMIT', 0, '2000-01-02' FROM form_version f, rubric r
                        WHERE f.stage = 2 AND r.stage = 2 LIMIT 1
                        """,
                        name,
                        LocalDateTime.ofInstant(DEADLINE, ZoneOffset.UTC))
                .executeUpdate();
        return id("SELECT id FROM assessment_round WHERE name = ?", name);
    }

    @Transactional
    Actor person(String name, Role role, long institutionId) {
        String email = "test" + NUMBER.incrementAndGet() + "." + System.nanoTime() + "@example.org";
        query("INSERT INTO account (email, name, state, created_at) VALUES (?, ?, 'ACTIVE', '2026-01-01')", email, name)
                .executeUpdate();
        long id = id("SELECT id FROM account WHERE email = ?", email);
        query(
                        """
                        INSERT INTO role_grant (account_id, role, institution_id, granted_at)
                        VALUES (?, ?, ?, '2026-01-01')
                        """,
                        id,
                        role.name(),
                        institutionId)
                .executeUpdate();
        return new Actor(id, name, email, Set.of(new Grant(role, institutionId)));
    }

    @Transactional
    long count(String sql, Object... parameters) {
        return id(sql, parameters);
    }

    @Transactional
    void change(String sql, Object... parameters) {
        query(sql, parameters).executeUpdate();
    }

    /** In one transaction. A test whose other threads have run has no connection of its own any more. */
    @Transactional
    public <T> T together(Supplier<T> work) {
        return work.get();
    }

    /** Fills in whatever a submission needs before it may be handed in. */
    void fill(Actor actor, SubmissionDetail submission) {
        for (SectionText section : submission.sections()) {
            answers.save(actor, submission.id(), section.sectionId(), new SaveRequest("An answer.", section.version()));
        }
        PlansOfSubmission both = planQueries.of(actor, submission.roundId(), submission.institutionId());
        addAction(actor, both.previous());
        addAction(actor, both.next());
    }

    /** By somebody who has looked at it as it is now. */
    Approval approval(SubmissionDetail submission) {
        String seen =
                submission.fingerprint(planQueries.of(SECRETARIAT, submission.roundId(), submission.institutionId()));
        return new Approval("Ada Quill", "Provost", seen);
    }

    private void addAction(Actor actor, PlanDetail plan) {
        long action = plans.addAction(actor, plan.id());
        plans.saveField(actor, plan.id(), action, ActionField.STATUS, new SaveRequest("COMPLETE", 1000));
    }

    private long id(String sql, Object... parameters) {
        return ((Number) query(sql, parameters).getSingleResult()).longValue();
    }

    private Query query(String sql, Object... parameters) {
        Query query = em.createNativeQuery(sql);
        for (int place = 0; place < parameters.length; place++) {
            query.setParameter(place + 1, parameters[place]);
        }
        return query;
    }
}
