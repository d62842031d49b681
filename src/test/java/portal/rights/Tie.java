package portal.rights;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import portal.support.PortalUnderTest;
import portal.support.calling.Caller;

/**
 * What ties somebody to the institutions whose submissions and letters the table of rights opens. Whoever plays the part runs
 * rounds, chairs, is of the board, observes and reviews, so that nothing but the tie keeps him out.
 */
enum Tie {
    MEMBER("INSERT INTO role_grant (account_id, role, institution_id, granted_at)"
            + " SELECT a.id, 'REVIEWER', i.id, a.created_at"),
    LEFT_OF_LATE("INSERT INTO past_institution (reviewer_id, institution_id, ended_on)"
            + " SELECT a.id, i.id, CURRENT_DATE - INTERVAL 1 YEAR"),
    MAJOR_CONFLICT("INSERT INTO conflict_of_interest (reviewer_id, institution_id, kind, reason, declared_at)"
            + " SELECT a.id, i.id, 'MAJOR', 'A close relative leads it', a.created_at");

    /** How their names begin or end. */
    static final List<String> INSTITUTIONS =
            List.of("Wexcombe", "Northwold", "Harrowmere", "Calderbrook", "Marine Instruments");

    private static final String TO_ALL = " FROM account a, institution i WHERE a.email = ? AND i.name REGEXP '"
            + String.join("|", INSTITUTIONS) + "'";

    private final String sql;

    Tie(String sql) {
        this.sql = sql;
    }

    /** Somebody who is tied so, signed in. */
    Caller person(PortalUnderTest portal, Database database) throws SQLException {
        Newcomers.overseer(email(), database);
        database.run(sql + TO_ALL, email());
        return Caller.signedIn(email(), Visitor.PASSWORD, portal);
    }

    /** Nobody counts him any more among those who hold his roles. */
    void leave(Database database) throws SQLException {
        for (String table :
                List.of("conflict_of_interest:reviewer_id", "past_institution:reviewer_id", "role_grant:account_id")) {
            String[] named = table.split(":");
            database.run(
                    "DELETE FROM " + named[0] + " WHERE " + named[1] + " = (SELECT id FROM account WHERE email = ?)",
                    email());
        }
        database.run("UPDATE account SET state = 'DISABLED' WHERE email = ?", email());
    }

    private String email() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-') + "@newcomers.example.org";
    }
}
