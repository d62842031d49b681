package portal.rights;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;

/** The portal's database, looked at from outside. */
final class Database implements AutoCloseable {

    /** Written by timers, or too large to be read each time; whoever writes the last one writes another with it. */
    private static final Set<String> NOT_COMPARED =
            Set.of("outgoing_mail", "reminder", "attempt", "file_chunk", "flyway_schema_history");

    private final Connection connection;

    private Database(Connection connection) {
        this.connection = connection;
    }

    static Database of(PortalUnderTest portal) throws SQLException {
        DatabaseAddress address = portal.database();
        return new Database(DriverManager.getConnection(address.url(), address.user(), address.password()));
    }

    /** The first number of the first row, if there is one. */
    Optional<Long> number(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() && rows.getLong(1) > 0 ? Optional.of(rows.getLong(1)) : Optional.empty();
        }
    }

    void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    /** A checksum of each table: two that are equal mean that nothing was changed in between. */
    TreeMap<String, Long> checksums() throws SQLException {
        TreeMap<String, Long> sums = new TreeMap<>();
        try (PreparedStatement statement = prepare("CHECKSUM TABLE " + String.join(", ", tables()));
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sums.put(rows.getString(1).replaceAll(".*\\.", ""), rows.getLong(2));
            }
        }
        return sums;
    }

    private Set<String> tables() throws SQLException {
        Set<String> names = new TreeSet<>();
        try (PreparedStatement statement =
                        prepare("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeAll(NOT_COMPARED);
        return names;
    }

    private PreparedStatement prepare(String sql, String... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int place = 0; place < values.length; place++) {
            statement.setString(place + 1, values[place]);
        }
        return statement;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
