package portal.platform.db;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import portal.support.inside.InsidePortal;

/** The portal, its database and its migrations fit together. */
@InsidePortal
class SchemaIT {
    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

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

    @Test
    void the_clock_tells_utc() {
        assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    }
}
