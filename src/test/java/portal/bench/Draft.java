package portal.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import portal.launch.DatabaseAddress;

/** A section of a submission that is still being written. */
record Draft(long submission, long section) {

    static Draft of(DatabaseAddress database) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        """
                        select s.id, min(a.section_id) from submission s
                        join institution i on i.id = s.institution_id join answer a on a.submission_id = s.id
                        where i.name like '%Kestrelford%' group by s.id
                        """)) {
            row.next();
            return new Draft(row.getLong(1), row.getLong(2));
        }
    }

    String path() {
        return submission + "/sections/" + section;
    }
}
