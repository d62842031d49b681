package portal.rights;

import java.sql.SQLException;
import java.util.List;
import portal.support.PortalUnderTest;
import portal.support.calling.Caller;

/** People whom the demo does not have, with its password. */
final class Newcomers {

    private static final String ACCOUNT = "INSERT INTO account (email, name, password_hash, state, created_at)"
            + " SELECT ?, ?, password_hash, ?, created_at FROM account WHERE email = 'toby@wexcombe.example.org'"
            + " AND NOT EXISTS (SELECT 1 FROM account known WHERE known.email = ?)";

    private static final String GRANT = "INSERT INTO role_grant (account_id, role, institution_id, granted_at)"
            + " SELECT a.id, ?, (SELECT MIN(i.id) FROM institution i WHERE i.name LIKE ?), a.created_at FROM account a"
            + " WHERE a.email = ? AND NOT EXISTS (SELECT 1 FROM role_grant g WHERE g.account_id = a.id AND g.role = ?)";

    private static final String PLACE = "INSERT INTO assignment (submission_id, reviewer_id, state, offered_at)"
            + " SELECT s.id, a.id, 'WITHDRAWN', a.created_at FROM account a, submission s JOIN institution i"
            + " ON i.id = s.institution_id WHERE a.email = ? AND i.name LIKE '%Wexcombe%'"
            + " AND NOT EXISTS (SELECT 1 FROM assignment known WHERE known.reviewer_id = a.id)";

    private static final String NOWHERE = "";
    private static final String COLLEGE = "College of the newcomers";
    private static final String HEAD = "head@newcomers.example.org";
    private static final String INVITED = "invited@newcomers.example.org";
    private static final String ENDED = "ended@newcomers.example.org";

    private final Database database;

    private Newcomers(Database database) {
        this.database = database;
    }

    /** Into circumstances that have all that they are to see. */
    static void join(Database database) throws SQLException {
        Circumstances.arrange(database);
        DoubtfulFile.upload(database);
        PreparedTemplate.arrange(database);
        CheckedLetter.arrange(database);
        SaidByTheBoard.arrange(database);
        SignedTogether.arrange(database);
        WrittenCirculars.arrange(database);
        Newcomers newcomers = new Newcomers(database);
        database.run(ACCOUNT, INVITED, "Newcomer invited", "INVITED", INVITED);
        database.run(ACCOUNT, ENDED, "Newcomer ended", "DISABLED", ENDED);
        newcomers.one(Visitor.ADMINISTRATOR, "ADMINISTRATOR", NOWHERE);
        newcomers.one(Visitor.EDITOR_ONLY, "INSTITUTION_EDITOR", COLLEGE);
        newcomers.one(Visitor.EDITOR_ONLY, "INSTITUTION_APPROVER", "Institute that nobody has invited");
        database.run(ACCOUNT, HEAD, "Newcomer who approves", "ACTIVE", HEAD);
        database.run(GRANT, "INSTITUTION_APPROVER", COLLEGE, HEAD, "INSTITUTION_APPROVER");
        newcomers.one(Visitor.APPROVER, "INSTITUTION_APPROVER", "%Wexcombe%");
        newcomers.one(Visitor.DISABLED, "INSTITUTION_APPROVER", "%Wexcombe%");
        newcomers.one(Visitor.WITHDRAWN, "REVIEWER", "%Ellery%");
        newcomers.one(Visitor.BOARD_INVOLVED, "BOARD_MEMBER", NOWHERE);
        newcomers.one(Visitor.BOARD_INVOLVED, "REVIEWER", "%Marine%");
        database.run(PLACE, email(Visitor.WITHDRAWN));
    }

    /** Somebody who holds every role that looks across institutions. */
    static void overseer(String email, Database database) throws SQLException {
        database.run(ACCOUNT, email, "Newcomer " + email, "ACTIVE", email);
        for (String role : List.of("SECRETARIAT", "CHAIR", "BOARD_MEMBER", "OBSERVER", "REVIEWER")) {
            database.run(GRANT, role, NOWHERE, email, role);
        }
    }

    private void one(Visitor visitor, String role, String institution) throws SQLException {
        String email = email(visitor);
        database.run(ACCOUNT, email, "Newcomer " + visitor, "ACTIVE", email);
        database.run(GRANT, role, institution, email, role);
    }

    /** The visitor, signed in if known; whoever is disabled was signed in before. */
    static Caller caller(Visitor visitor, PortalUnderTest portal, Database database) throws SQLException {
        if (visitor.email().isEmpty()) {
            return Caller.nobody(portal);
        }
        if (visitor == Visitor.DISABLED) {
            setState("ACTIVE", database);
        }
        Caller caller = Caller.signedIn(email(visitor), Visitor.PASSWORD, portal);
        if (visitor == Visitor.DISABLED) {
            setState("DISABLED", database);
        }
        return caller;
    }

    private static void setState(String state, Database database) throws SQLException {
        database.run("UPDATE account SET state = ? WHERE email = ?", state, email(Visitor.DISABLED));
    }

    private static String email(Visitor visitor) {
        return visitor.email().orElseThrow();
    }
}
