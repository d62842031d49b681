package portal.support.browser;

import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;

/** The draft of Port Ellery in the made-up round, which is still in time, and those who write it. */
public final class PortEllery {

    private static final String INSTITUTION = "select id from institution where name like '%Port Ellery%'";
    private static final String SUBMISSION =
            "select id from submission where institution_id = (" + INSTITUTION + ") order by id limit 1";

    private final DatabaseAddress database;

    public PortEllery(PortalUnderTest portal) {
        database = portal.database();
    }

    public Page writer(People people) {
        return people.signedIn("brooke@port-ellery.example.org", "kettle-orchid-lathe-27");
    }

    /** The address of a section, counted from 0. */
    public String section(int place) {
        return "/submission/section.xhtml?id=" + stored(SUBMISSION) + "&section=" + sectionId(place);
    }

    public String sectionId(int place) {
        return stored("select section_id from answer where submission_id = (" + SUBMISSION + ") order by id limit "
                + place + ", 1");
    }

    /** What is stored of a section. */
    public String text(int place) {
        return stored("select text from answer where submission_id = (" + SUBMISSION + ") and section_id = "
                + sectionId(place));
    }

    /** @param kind PREVIOUS or NEW */
    public String planId(String kind) {
        return stored(
                "select id from action_plan where institution_id = (" + INSTITUTION + ") and kind = '" + kind + "'");
    }

    /** The first column of the first row. */
    public String stored(String query) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            return rows.next() ? rows.getString(1) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
