package portal.platform.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.support.inside.InsidePortal;

/** The portal, its database and its migrations fit together. */
@InsidePortal
class SchemaIT {
    @PersistenceContext
    EntityManager em;

    @Inject
    TransactionManager transaction;

    @Inject
    Clock clock;

    @Test
    void every_entity_finds_its_columns() throws Exception {
        transaction.begin();
        try {
            em.getMetamodel().getEntities().forEach(entity -> em.createQuery(
                            "select e from " + entity.getName() + " e", entity.getJavaType())
                    .setMaxResults(1)
                    .getResultList());
        } finally {
            transaction.rollback();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "role_grant,institution_id,institution",
        "answer,touched_by,account",
        "answer_revision,saved_by,account",
        "evidence,added_by,account",
        "submission,submitted_by,account",
        "review,submission_id,submission",
        "review,reviewer_id,account",
        "letter_writer,account_id,account"
    })
    void what_points_to_a_record_points_to_one_that_exists(String table, String column, String target) {
        assertThat(count("SELECT COUNT(*) FROM information_schema.key_column_usage WHERE table_schema = DATABASE()"
                        + " AND table_name = '" + table + "' AND column_name = '" + column
                        + "' AND referenced_table_name = '" + target + "'"))
                .isEqualTo(1);
    }

    @Test
    void nobody_holds_a_role_twice() throws Exception {
        transaction.begin();
        try {
            run("INSERT INTO account (email, name, state, created_at) VALUES ('twice@example.org', 'T', 'ACTIVE',"
                    + " '2026-01-01')");
            String grant = "INSERT INTO role_grant (account_id, role, granted_at)"
                    + " SELECT id, 'CHAIR', '2026-01-01' FROM account WHERE email = 'twice@example.org'";
            run(grant);
            assertThatThrownBy(() -> run(grant)).hasMessageContaining("role_grant_once");
        } finally {
            transaction.rollback();
        }
    }

    private void run(String sql) {
        em.createNativeQuery(sql).executeUpdate();
    }

    private long count(String sql) {
        return ((Number) em.createNativeQuery(sql).getSingleResult()).longValue();
    }

    @Test
    void the_clock_tells_utc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
