package portal.panel.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import portal.plan.Theme;

class ProposerTest {

    private static final Set<Theme> VISIBILITY = EnumSet.of(Theme.VISIBILITY);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void no_hard_rule_is_broken_whoever_comes(long seed) {
        Crowd crowd = new Crowd(seed);
        List<Reviewer> reviewers = crowd.reviewers(40, 4);
        List<Wanted> wanted = crowd.submissions(50, 40, 6);
        Proposal proposal = Proposer.propose(wanted, reviewers);
        Map<Long, Reviewer> people = reviewers.stream().collect(Collectors.toMap(Reviewer::id, Function.identity()));
        Map<Long, List<ProposedPlace>> panels =
                proposal.places().stream().collect(Collectors.groupingBy(ProposedPlace::submissionId));
        for (Wanted one : wanted) {
            List<ProposedPlace> panel = panels.getOrDefault(one.submissionId(), List.of());
            assertThat(panel).extracting(ProposedPlace::reviewerId).doesNotHaveDuplicates();
            assertThat(panel)
                    .extracting(ProposedPlace::reviewerId)
                    .doesNotContainAnyElementsOf(one.barred())
                    .allMatch(id ->
                            person(people, id).trained() && !person(people, id).away());
            assertThat(panel.size() + missing(proposal, one)).isEqualTo(one.places());
            assertThat(panel.stream().filter(ProposedPlace::leading).count()).isEqualTo(panel.isEmpty() ? 0 : 1);
        }
        proposal.places().stream()
                .collect(Collectors.groupingBy(ProposedPlace::reviewerId, Collectors.counting()))
                .forEach((id, asked) -> assertThat(person(people, id).load() + asked)
                        .isLessThanOrEqualTo(person(people, id).capacity()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_place_stays_free_only_where_everybody_is_kept_from_it(long seed) {
        Crowd crowd = new Crowd(seed);
        List<Reviewer> reviewers = crowd.reviewers(12, 3);
        Proposal proposal = Proposer.propose(crowd.submissions(20, 12, 3), reviewers);
        assertThat(proposal.gaps()).isNotEmpty().allSatisfy(gap -> {
            int asked = 3 - gap.missing();
            assertThat(gap.barred() + gap.untrained() + gap.away() + gap.full() + asked)
                    .isEqualTo(reviewers.size());
        });
    }

    @Test
    void the_same_question_has_the_same_answer() {
        assertThat(Proposer.propose(new Crowd(9).submissions(30, 30, 2), new Crowd(8).reviewers(30, 4)))
                .isEqualTo(Proposer.propose(new Crowd(9).submissions(30, 30, 2), new Crowd(8).reviewers(30, 4)));
    }

    @Test
    void a_scarce_reviewer_goes_where_nobody_else_can() {
        List<Reviewer> reviewers = List.of(reviewer(1, 1, VISIBILITY), reviewer(2, 1, Set.of()));
        Wanted either = new Wanted(10, "North", VISIBILITY, 1, true, Set.of(), Map.of());
        Wanted onlyFirst = new Wanted(11, "North", Set.of(), 1, true, Set.of(2L), Map.of());
        assertThat(Proposer.propose(List.of(either, onlyFirst), reviewers).places())
                .extracting(ProposedPlace::submissionId, ProposedPlace::reviewerId)
                .containsExactly(tuple(10L, 2L), tuple(11L, 1L));
    }

    @Test
    void work_is_shared_by_what_each_takes() {
        List<Reviewer> reviewers = List.of(reviewer(1, 4, Set.of()), reviewer(2, 2, Set.of()));
        List<Wanted> wanted = List.of(one(10), one(11), one(12));
        assertThat(Proposer.propose(wanted, reviewers).places().stream()
                        .collect(Collectors.groupingBy(ProposedPlace::reviewerId, Collectors.counting())))
                .isEqualTo(Map.of(1L, 2L, 2L, 1L));
    }

    @Test
    void a_panel_is_mixed_of_technicians_and_others_and_led_by_somebody_experienced() {
        List<Reviewer> reviewers = List.of(
                someone(1, true, false),
                someone(2, true, false),
                someone(3, true, false),
                someone(4, false, true),
                someone(5, true, true));
        Wanted wanted = new Wanted(10, "North", Set.of(), 3, true, Set.of(), Map.of());
        List<ProposedPlace> panel = Proposer.propose(List.of(wanted), reviewers).places();
        assertThat(panel).extracting(ProposedPlace::kind).doesNotHaveDuplicates();
        assertThat(panel.get(0).leading()).isTrue();
        assertThat(panel.get(0).kind()).isIn(Kind.EXPERIENCED_OTHER, Kind.EXPERIENCED_TECHNICIAN);
    }

    @Test
    void who_knows_what_the_plan_is_about_comes_first_and_it_is_said() {
        List<Reviewer> reviewers = List.of(reviewer(1, 4, Set.of()), reviewer(2, 4, VISIBILITY));
        Wanted wanted = new Wanted(10, "North", VISIBILITY, 1, true, Set.of(), Map.of());
        assertThat(Proposer.propose(List.of(wanted), reviewers).places())
                .containsExactly(new ProposedPlace(10, 2, true, VISIBILITY, true, Kind.EXPERIENCED_OTHER, 1, 4));
    }

    @Test
    void a_panel_that_has_its_lead_gets_no_second() {
        Wanted wanted = new Wanted(10, "North", Set.of(), 1, false, Set.of(7L), Map.of(Kind.EXPERIENCED_OTHER, 2));
        assertThat(Proposer.propose(List.of(wanted), List.of(reviewer(1, 4, Set.of())))
                        .places())
                .extracting(ProposedPlace::leading)
                .containsExactly(false);
    }

    private static Reviewer person(Map<Long, Reviewer> people, long id) {
        return Objects.requireNonNull(people.get(id));
    }

    private static int missing(Proposal proposal, Wanted wanted) {
        return proposal.gaps().stream()
                .filter(gap -> gap.submissionId() == wanted.submissionId())
                .mapToInt(Gap::missing)
                .sum();
    }

    private static Wanted one(long id) {
        return new Wanted(id, "North", Set.of(), 1, true, Set.of(), Map.of());
    }

    private static Reviewer reviewer(long id, int capacity, Set<Theme> themes) {
        return new Reviewer(id, "South", false, true, themes, true, false, 0, capacity);
    }

    private static Reviewer someone(long id, boolean technician, boolean experienced) {
        return new Reviewer(id, "South", technician, experienced, Set.of(), true, false, 0, 4);
    }
}
