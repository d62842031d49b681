package portal.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import portal.identity.Confirmation;
import portal.identity.SecondFactorService;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.Role;

/**
 * Rows for a submission of 37 previous actions (30 complete, 3 in progress, 4 not complete) whose panel has agreed, with its
 * own institution, round and people. Written straight into the tables: what comes before a letter is tested elsewhere.
 */
@ApplicationScoped
public class ConsolidatedReview {

    static final String PASSWORD = "seven grey herons wade";

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String DAY = "2026-10-01 12:00:00";

    @PersistenceContext
    EntityManager em;

    @Inject
    Pbkdf2PasswordHash hash;

    @Inject
    SecondFactorService factors;

    /** The submission, its institution, and who acts. */
    public record Ground(
            long submissionId, long institutionId, Actor secretariat, Actor chair, Actor lead, Actor editor) {}

    public Ground make() {
        String mark = "of the letters " + NUMBER.incrementAndGet();
        long institution = insert(
                "INSERT INTO institution (name, kind, standing, region, addressee_name, addressee_job,"
                        + " addressee_salutation, addressee_address) VALUES (?, 'UNIVERSITY', 'SIGNATORY', 'North',"
                        + " 'Professor Ada Penrose', 'Vice-Chancellor', 'Dear Professor Penrose', '1 Castle Lane')",
                "University " + mark);
        long form = one("SELECT MAX(id) FROM form_version WHERE stage = 2");
        long rubric = one("SELECT MAX(id) FROM rubric WHERE stage = 2");
        long round = insert(
                "INSERT INTO assessment_round (name, stage, form_version_id, rubric_id, opens_at, deadline_at, zone,"
                        + " review_due_on, sign_off_due_on, peers_see_scores, peers_see_names) VALUES (?, 2, ?, ?, ?, ?,"
                        + " 'Europe/London', '2026-11-01', '2026-12-01', 'NEVER', 0)",
                "Round " + mark,
                form,
                rubric,
                DAY,
                DAY);
        long submission = insert(
                "INSERT INTO submission (round_id, institution_id, state) VALUES (?, ?, 'CONSOLIDATED')",
                round,
                institution);
        plans(round, institution);
        feedback(submission, form);
        Actor chair = signer("chair", mark, 1);
        Actor lead = signer("lead", mark, 2);
        return new Ground(
                submission,
                institution,
                person("secretariat", mark, new Grant(Role.SECRETARIAT, null)),
                chair,
                lead,
                person("editor", mark, new Grant(Role.INSTITUTION_EDITOR, institution)));
    }

    /** The password, and a code that is taken however often somebody signs within half a minute. */
    @Transactional
    public Confirmation again(Actor signer) {
        run("UPDATE second_factor SET last_step = 0 WHERE account_id = ?", signer.accountId());
        em.clear();
        return new Confirmation(PASSWORD, factors.own(signer).told());
    }

    /** The demo's own signers are the only ones again, and nobody of a test is told of the letters of the next. */
    public void endSigners(Ground ground) {
        run(
                "UPDATE account SET state = 'DISABLED' WHERE id IN (?, ?)",
                ground.chair().accountId(),
                ground.lead().accountId());
        run(
                "UPDATE letter_signer SET valid_to = valid_from WHERE account_id IN (?, ?)",
                ground.chair().accountId(),
                ground.lead().accountId());
    }

    private void plans(long round, long institution) {
        String plan = "INSERT INTO action_plan (round_id, institution_id, kind, window_months) VALUES (?, ?, ?, 36)";
        long previous = insert(plan, round, institution, "PREVIOUS");
        long next = insert(plan, round, institution, "NEW");
        Map.of("COMPLETE", 30, "IN_PROGRESS", 3, "NOT_COMPLETE", 4)
                .forEach((status, count) -> actions(previous, status, count));
        actions(next, null, 34);
    }

    private void actions(long plan, @Nullable String status, int count) {
        for (int position = 1; position <= count; position++) {
            long action = insert(
                    "INSERT INTO plan_action (plan_id, position, action_text, status) VALUES (?, ?, 'Do', ?)",
                    plan,
                    position,
                    status == null ? "" : status);
            run("INSERT INTO plan_action_part (action_id, position, kind, code) VALUES (?, 1, 'PILLAR', 'V')", action);
        }
        run("UPDATE plan_action SET status = NULL WHERE status = ''");
    }

    private void feedback(long submission, long form) {
        long consolidation =
                insert("INSERT INTO consolidation (submission_id, completed_at) VALUES (?, ?)", submission, DAY);
        List<?> sections = em.createNativeQuery(
                        "SELECT id FROM form_section WHERE form_version_id = ? ORDER BY position")
                .setParameter(1, form)
                .getResultList();
        sections.forEach(
                section -> insert(
                        "INSERT INTO section_feedback (consolidation_id, section_id, text) VALUES (?, ?, ?)",
                        consolidation,
                        section,
                        """
                The previous plan had {previous.actions.total} actions: {previous.status.complete} are complete.

                1. Show what *each* of the {previous.actions.total} changed.
                2. Share the work.
                """));
    }

    private Actor signer(String name, String mark, int position) {
        Actor actor = person(name, mark, new Grant(Role.BOARD_MEMBER, null));
        insert(
                "INSERT INTO role_grant (account_id, role, granted_at) VALUES (?, 'BOARD_MEMBER', ?)",
                actor.accountId(),
                DAY);
        factors.begin(actor);
        factors.confirm(actor, again(actor));
        insert(
                "INSERT INTO letter_signer (account_id, position, printed_name, printed_role, valid_from)"
                        + " VALUES (?, ?, ?, 'Role', '2020-01-01')",
                actor.accountId(),
                position,
                actor.name());
        return actor;
    }

    private Actor person(String name, String mark, Grant grant) {
        String email = name + NUMBER.incrementAndGet() + "@letters.example.org";
        long id = insert(
                "INSERT INTO account (email, name, password_hash, state, created_at) VALUES (?, ?, ?, 'ACTIVE', ?)",
                email,
                name + " " + mark,
                hash.generate(PASSWORD.toCharArray()),
                DAY);
        return new Actor(id, name + " " + mark, email, Set.of(grant));
    }

    private long insert(String sql, Object... values) {
        run(sql, values);
        return one("SELECT LAST_INSERT_ID()");
    }

    private void run(String sql, Object... values) {
        Query query = em.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }

    private long one(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
