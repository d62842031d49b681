package portal.platform.db;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;

/**
 * The one database, named by the settings {@code portal.db.url}, {@code portal.db.user} and {@code portal.db.password}. Who
 * has waited for a lock then reads what is there, not what was there before the wait.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = PortalDataSource.NAME,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=portal.db.url}",
        user = "${MPCONFIG=portal.db.user}",
        password = "${MPCONFIG=portal.db.password}",
        // Payara's own key would be offered to the database, which refuses strangers' certificates
        properties = "fallbackToSystemKeyStore=false",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        minPoolSize = 2,
        maxPoolSize = 32)
public class PortalDataSource {
    public static final String NAME = "java:app/portalDS";
}
