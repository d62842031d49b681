package portal.rubric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.Grant;
import portal.platform.access.NotFound;
import portal.platform.access.Role;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.support.inside.InsidePortal;
import portal.timeline.TimelineQueries;
import portal.timeline.TimelineRow;

/** Rubrics are written on the real database, each change in a transaction of its own. */
@InsidePortal
class RubricIT {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    @Inject
    RubricService rubrics;

    @Inject
    RubricQueries queries;

    @Inject
    TimelineQueries timeline;

    private final Actor office = person(1, "Olive Office", Role.SECRETARIAT);
    private final Actor colleague = person(2, "Colin Colleague", Role.SECRETARIAT);
    private long rubric;

    @BeforeEach
    void begin() {
        rubric = rubrics.begin(office, "A rubric of the tests", 3, "Low\nHigh");
    }

    /** Leaves nothing behind that other tests would have to know of. */
    @AfterEach
    void discard() {
        if (draft().rubric().life().isAvailable()) {
            rubrics.takeBack(office, rubric);
        }
        rubrics.discard(office, rubric);
    }

    @Test
    void criteria_are_added_written_moved_taken_out_and_put_back() {
        long first = add("X1");
        long second = add("X2");
        rubrics.move(office, rubric, second, true);
        rubrics.move(office, rubric, second, true);
        assertThat(codes()).containsExactly("X2", "X1");

        rubrics.remove(office, rubric, first);
        assertThat(codes()).containsExactly("X2");
        assertThat(draft().removed()).hasSize(1);
        rubrics.putBack(office, rubric, first);
        rubrics.move(office, rubric, first, false);
        assertThat(codes()).containsExactly("X2", "X1");
        assertThat(draft().criterion(first).criterion().levels())
                .containsExactly(new LevelDetail(1, "Low", "Low X1."), new LevelDetail(2, "High", "High X1."));
        assertThat(draft().criterion(first).criterion().facts()).containsExactly("plan.months");
        assertThat(draft().gaps()).isEmpty();
    }

    @Test
    void nobody_overwrites_what_somebody_else_typed() {
        long criterion = add("X1");
        int seen = draft().criterion(criterion).version();
        rubrics.write(office, rubric, criterion, "question", new SaveRequest("Mine?", seen));

        assertThatThrownBy(
                        () -> rubrics.write(colleague, rubric, criterion, "question", new SaveRequest("Theirs?", seen)))
                .isInstanceOfSatisfying(StaleValue.class, stale -> {
                    assertThat(stale.current().value()).isEqualTo("Mine?");
                    assertThat(stale.current().by()).isEqualTo("Olive Office");
                });
        assertThat(rubrics.write(colleague, rubric, criterion, "title", new SaveRequest("Beside it", seen))
                        .version())
                .isEqualTo(seen + 2);
        assertThatThrownBy(() -> rubrics.write(colleague, rubric, "title", new SaveRequest("Late", 77)))
                .isInstanceOf(StaleValue.class);
    }

    @Test
    void what_is_available_is_read_and_no_longer_written_until_it_is_taken_back() {
        long criterion = add("X1");
        rubrics.makeAvailable(office, rubric, DAY);

        assertThat(queries.detail(reviewer(), rubric).criteria()).hasSize(1);
        assertThatThrownBy(() -> rubrics.add(office, rubric)).isInstanceOf(VersionAvailable.class);
        assertThatThrownBy(() -> rubrics.write(office, rubric, criterion, "title", new SaveRequest("Other words", 1)))
                .isInstanceOf(VersionAvailable.class);
        assertThatThrownBy(() -> rubrics.discard(office, rubric)).isInstanceOf(VersionAvailable.class);

        rubrics.takeBack(office, rubric);
        assertThat(draft().rubric().life().isDraft()).isTrue();
    }

    @Test
    void an_unfinished_draft_is_not_made_available() {
        rubrics.add(office, rubric);

        assertThatThrownBy(() -> rubrics.makeAvailable(office, rubric, DAY)).isInstanceOf(VersionIncomplete.class);
        assertThat(draft().rubric().life().isDraft()).isTrue();
    }

    @Test
    void a_copy_begins_the_next_version_and_there_is_one_draft_at_a_time() {
        add("X1");
        rubrics.makeAvailable(office, rubric, DAY);
        long next = rubrics.copy(office, rubric);

        RubricDraft copied = queries.draft(office, next);
        assertThat(copied.rubric().versionNo()).isEqualTo(2);
        assertThat(copied.rubric().criteria()).hasSize(1);
        assertThat(copied.gaps()).isEmpty();
        assertThatThrownBy(() -> rubrics.copy(colleague, rubric)).isInstanceOf(VersionBegun.class);

        rubrics.discard(office, next);
        assertThatThrownBy(() -> queries.draft(office, next)).isInstanceOf(NotFound.class);
        assertThat(queries.of(rubric).criteria()).hasSize(1);
    }

    @Test
    void drafts_are_found_by_those_alone_who_write_them() {
        assertThatThrownBy(() -> queries.detail(reviewer(), rubric)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> queries.draft(reviewer(), rubric)).isInstanceOf(AccessRefused.class);
        assertThat(queries.list(reviewer())).extracting(VersionRow::id).doesNotContain(rubric);
        assertThat(queries.list(office)).extracting(VersionRow::id).contains(rubric);
        assertThatThrownBy(() -> rubrics.add(reviewer(), rubric)).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> rubrics.write(reviewer(), rubric, "title", new SaveRequest("Mine", 0)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void the_history_says_who_did_what_and_a_stretch_of_writing_once() {
        long criterion = add("X1");
        rubrics.remove(colleague, rubric, criterion);

        assertThat(timeline.of(office, "rubric", rubric, 10))
                .extracting(TimelineRow::what)
                .containsExactly("rubric.part-removed", "rubric.written", "rubric.part-added", "rubric.begun");
    }

    private long add(String code) {
        long criterion = rubrics.add(office, rubric);
        List<String[]> fields = List.of(
                new String[] {"code", code},
                new String[] {"title", "Name"},
                new String[] {"question", "What?"},
                new String[] {"level-1", "Low " + code + "."},
                new String[] {"level-2", "High " + code + "."},
                new String[] {"fact-plan.months", "true"});
        int version = 0;
        for (String[] field : fields) {
            version = rubrics.write(office, rubric, criterion, field[0], new SaveRequest(field[1], version))
                    .version();
        }
        return criterion;
    }

    private List<String> codes() {
        return draft().rubric().criteria().stream().map(CriterionDetail::code).toList();
    }

    private RubricDraft draft() {
        return queries.draft(office, rubric);
    }

    private static Actor reviewer() {
        return person(3, "Rita Reviewer", Role.REVIEWER);
    }

    private static Actor person(long id, String name, Role role) {
        return new Actor(id, name, "somebody@example.org", Set.of(new Grant(role, null)));
    }
}
