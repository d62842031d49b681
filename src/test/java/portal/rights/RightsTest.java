package portal.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing can be opened or done that the tables do not speak of, and they speak of nothing that is not there. */
class RightsTest {

    @Test
    void every_view_has_a_line() {
        assertThat(views(Rights.TABLE)).isEqualTo(Inventory.views());
    }

    @Test
    void every_resource_has_a_line() {
        assertThat(requests(Rights.TABLE)).isEqualTo(Inventory.requests());
    }

    @Test
    void every_button_has_a_line() {
        assertThat(verbs(Verbs.TABLE)).isEqualTo(Inventory.verbs());
    }

    @Test
    void every_servlet_is_known() {
        assertThat(Rights.SERVLETS).isEqualTo(Inventory.servlets());
    }

    /** The twin of the tests above: a table without one of its lines no longer tells the same. */
    @Test
    void a_line_that_is_left_out_is_missed() {
        misses(Rights.TABLE, RightsTest::views, Inventory.views());
        misses(Rights.TABLE, RightsTest::requests, Inventory.requests());
        misses(Verbs.TABLE, RightsTest::verbs, Inventory.verbs());
    }

    private static <T> void misses(List<T> table, Function<Collection<T>, Set<String>> told, Set<String> there) {
        for (T left : table) {
            Set<String> own = new TreeSet<>(told.apply(List.of(left)));
            own.removeAll(told.apply(List.of()));
            List<T> rest = table.stream()
                    .filter(line -> own.isEmpty() || !told.apply(List.of(line)).containsAll(own))
                    .toList();
            assertThat(told.apply(rest).equals(there)).as("without " + left).isEqualTo(own.isEmpty());
        }
    }

    private static Set<String> views(Collection<Line> table) {
        return table.stream()
                .filter(line -> line.method().equals("GET"))
                .map(Line::subject)
                .filter(subject -> subject.endsWith(".xhtml"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> requests(Collection<Line> table) {
        return table.stream()
                .filter(line -> line.subject().startsWith("/api/"))
                .map(line -> line.method() + " " + Inventory.withoutNames(line.subject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> verbs(Collection<Verb> table) {
        return Stream.of(table.stream().map(Verb::action), UntriedVerbs.OWN.stream(), UntriedVerbs.NOT_SHOWN.stream())
                .flatMap(Function.identity())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
