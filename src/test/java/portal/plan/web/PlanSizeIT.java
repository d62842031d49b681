package portal.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import portal.launch.DatabaseAddress;
import portal.support.PortalUnderTest;
import portal.support.browser.InBrowser;
import portal.support.browser.People;
import portal.support.browser.PortEllery;

/** What the pages of a plan cost, with ten actions and with a hundred and fifty. */
@InBrowser
class PlanSizeIT {

    private static final int VISITS = 30;

    @ParameterizedTest
    @CsvSource({"NEW,edit", "PREVIOUS,edit", "NEW,view", "PREVIOUS,view"})
    void a_long_plan_costs_the_statements_of_a_short_one(
            String kind, String view, People people, PortalUnderTest portal) throws SQLException {
        PortEllery draft = new PortEllery(portal);
        Page page = draft.writer(people);
        String plan = draft.planId(kind);
        String address = "/plan/" + view + ".xhtml?id=" + plan;
        try (Connection connection = connect(portal.database())) {
            fill(connection, plan, 10);
            String few = statements(page, address);
            fill(connection, plan, 140);
            String many = statements(page, address);
            List<Double> milliseconds = milliseconds(page, address);
            clear(connection, plan);
            System.out.printf("plan %s %s: 150 actions, p50 %.0f ms%n", view, kind, milliseconds.get(VISITS / 2));
            assertThat(many).isEqualTo(few);
        }
    }

    private static String statements(Page page, String address) {
        return timing(page, address).replaceAll(".*desc=(\\d+),.*", "$1");
    }

    private static List<Double> milliseconds(Page page, String address) {
        List<Double> found = new ArrayList<>();
        for (int visit = 0; visit < VISITS; visit++) {
            found.add(Double.valueOf(timing(page, address).replaceAll(".*dur=", "")));
        }
        return found.stream().sorted().toList();
    }

    private static String timing(Page page, String address) {
        APIResponse answer = page.request().get(address);
        String timing = answer.headers().getOrDefault("server-timing", "");
        answer.dispose();
        return timing;
    }

    private static Connection connect(DatabaseAddress database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }

    private static void fill(Connection connection, String plan, int count) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                """
                insert into plan_action (plan_id, position, reference, group_title, action_text, method, success_measure,
                    timeframe_text, starts_on, ends_on, owner_text, business_as_usual)
                values (?, ?, ?, ?, 'Open a workshop to schools', 'With the estates team', '12 schools a year', 'Mar 2027',
                    '2027-03-01', '2027-03-31', 'Size test; Deans', ?)
                """)) {
            for (int number = 1; number <= count; number++) {
                insert.setString(1, plan);
                insert.setInt(2, 1000 + number);
                insert.setString(3, "S" + number);
                insert.setString(4, "Group " + number / 12);
                insert.setBoolean(5, number % 20 == 0);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        part(connection, plan, "'OWNER', 1, null, 'Size test'");
        part(connection, plan, "'OWNER', 2, null, 'Deans'");
        part(connection, plan, "'PILLAR', 3, 'V', null");
        part(connection, plan, "'TALENT', 4, 'R4', null");
    }

    private static void part(Connection connection, String plan, String values) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into plan_action_part (action_id, kind, position, code, words) select id, " + values
                        + " from plan_action where plan_id = ? and owner_text = 'Size test; Deans'")) {
            insert.setString(1, plan);
            insert.executeUpdate();
        }
    }

    private static void clear(Connection connection, String plan) throws SQLException {
        String size = "select id from plan_action where plan_id = ? and owner_text = 'Size test; Deans'";
        try (PreparedStatement parts =
                        connection.prepareStatement("delete from plan_action_part where action_id in (" + size + ")");
                PreparedStatement actions = connection.prepareStatement(size.replace("select id", "delete"))) {
            parts.setString(1, plan);
            parts.executeUpdate();
            actions.setString(1, plan);
            actions.executeUpdate();
        }
    }
}
