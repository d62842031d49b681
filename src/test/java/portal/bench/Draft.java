package portal.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import portal.launch.DatabaseAddress;

/** A section of a submission that is still being written. */
record Draft(long submission, long section) {

    private static final Duration LONGEST = Duration.ofMinutes(3);

    /** Waits for the made-up round, which is there as a whole or not at all. */
    static Draft of(DatabaseAddress database) throws SQLException {
        long end = System.nanoTime() + LONGEST.toNanos();
        Optional<Draft> draft = find(database);
        while (draft.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The demo has no draft of Kestrelford.");
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            draft = find(database);
        }
        return draft.get();
    }

    private static Optional<Draft> find(DatabaseAddress database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        select s.id, min(a.section_id) from submission s
                        join institution i on i.id = s.institution_id join answer a on a.submission_id = s.id
                        where i.name like '%Kestrelford%' group by s.id
                        """)) {
            return row.next() ? Optional.of(new Draft(row.getLong(1), row.getLong(2))) : Optional.empty();
        }
    }

    String path() {
        return submission + "/sections/" + section;
    }
}
