package portal.rights;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;

/** The portal's database, looked at from outside. */
final class Database implements AutoCloseable {

    /** Written by timers, or too large to be read each time; whoever writes the last one writes another with it. */
    private static final Set<String> NOT_COMPARED =
            Set.of("outgoing_mail", "reminder", "discussion_notice", "attempt", "file_chunk", "flyway_schema_history");

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

    /** All that is said in the rows. */
    List<String> words(String sql, String... values) throws SQLException {
        List<String> words = new ArrayList<>();
        try (PreparedStatement statement = prepare(sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                words.add(rows.getString(1));
            }
        }
        return words;
    }

    void run(String sql, String... values) throws SQLException {
        try (PreparedStatement statement = prepare(sql, values)) {
            statement.executeUpdate();
        }
    }

    /** A checksum of each table: two that are equal mean that nothing was changed in between. */
    TreeMap<String, Long> checksums() throws SQLException {
        TreeMap<String, Long> sums = new TreeMap<>();
        for (Map.Entry<String, String> table : columns().entrySet()) {
            number("SELECT SUM(CRC32(CONCAT_WS('|', " + table.getValue() + "))) FROM " + table.getKey())
                    .ifPresent(sum -> sums.put(table.getKey(), sum));
        }
        return sums;
    }

    /** The columns of each table; CHECKSUM TABLE would also read what lies in the place of a NULL. */
    private Map<String, String> columns() throws SQLException {
        Map<String, String> columns = new TreeMap<>();
        try (PreparedStatement statement = prepare("SELECT table_name, column_name FROM information_schema.columns"
                        + " WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                columns.merge(rows.getString(1), "COALESCE(" + rows.getString(2) + ", '-')", (a, b) -> a + ", " + b);
            }
        }
        columns.keySet().removeAll(NOT_COMPARED);
        return columns;
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
