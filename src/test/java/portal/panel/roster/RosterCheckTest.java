package portal.panel.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.panel.CandidateRow;
import portal.panel.ConflictKind;
import portal.panel.PanelSubject;
import portal.panel.Training;
import portal.panel.roster.RosterRow.Standing;
import portal.submission.SubmissionState;

class RosterCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void everybody_who_is_free_is_asked() {
        Roster roster = look(
                List.of(candidate(1, 0, 4), candidate(2, 1, 4)),
                line("Glass", "p1", true),
                line("glass ", "P2", false));

        assertThat(roster.rows()).extracting(RosterRow::standing).containsOnly(Standing.NEW);
        assertThat(roster.isReady()).isTrue();
        assertThat(roster.warnings()).isEmpty();
    }

    @Test
    void the_rules_that_hold_by_hand_forbid_a_line_in_their_words() {
        Roster roster = look(
                List.of(
                        candidate(1, 0, 4, true, null, 0),
                        candidate(2, 0, 4, false, ConflictKind.MAJOR, 0),
                        candidate(3, 0, 4, false, null, 500)),
                line("Glass", "p1", false),
                line("Glass", "p2", false),
                line("Glass", "p3", false),
                line("Closed", "p1", false),
                line("Nowhere", "p1", false),
                line("Glass", "nobody", false));

        assertThat(roster.rows())
                .extracting(row -> row.forbids().get(0))
                .containsExactly(
                        "No: own institution",
                        "No: major conflict declared.",
                        "No: training has lapsed",
                        "The panel of this submission has finished its work, or it has not been submitted.",
                        "No institution of this name has a submission in the round.",
                        "Nobody with this e-mail address is a reviewer.");
        assertThat(roster.isReady()).isFalse();
    }

    @Test
    void a_reviewer_fills_up_within_the_list_unless_it_says_why_not() {
        RosterLine reasoned = new RosterLine("Iron", "", "p1", true, "Offered to take one more", "");
        List<CandidateRow> people = List.of(candidate(1, 3, 4));

        assertThat(look(people, line("Glass", "p1", true), line("Iron", "p1", true))
                        .rows()
                        .get(1)
                        .forbids())
                .containsExactly("Would have more than agreed: 4 of 4 already. A reason in the list lets this pass.");
        Roster roster = look(people, line("Glass", "p1", true), reasoned);
        assertThat(roster.isReady()).isTrue();
        assertThat(roster.rows().get(1).weigh()).hasSize(1);
    }

    @Test
    void one_person_leads_and_nobody_stands_twice() {
        Roster roster = look(
                List.of(candidate(1, 0, 4), candidate(2, 0, 4)),
                line("Glass", "p1", true),
                line("Glass", "p2", true),
                line("Glass", "p1", false));

        assertThat(roster.rows())
                .extracting(RosterRow::standing)
                .containsExactly(Standing.NEW, Standing.REFUSED, Standing.REFUSED);
    }

    @Test
    void what_a_panel_would_lack_is_told_and_forbids_nothing() {
        Roster roster = look(List.of(candidate(1, 0, 4)), line("Glass", "p1", false));

        assertThat(roster.isReady()).isTrue();
        assertThat(roster.warnings())
                .containsExactly("Glass would have no lead reviewer.", "Glass would have fewer than 2 people.");
    }

    private static Roster look(List<CandidateRow> people, RosterLine... lines) {
        Map<Long, CandidateRow> candidates =
                people.stream().collect(Collectors.toMap(CandidateRow::reviewerId, Function.identity()));
        Map<String, PanelSubject> subjects = Map.of(
                "glass", new PanelSubject(11, 1, 21, SubmissionState.SUBMITTED),
                "iron", new PanelSubject(12, 1, 22, SubmissionState.SUBMITTED),
                "closed", new PanelSubject(13, 1, 23, SubmissionState.ISSUED));
        return RosterCheck.of(
                Arrays.asList(lines),
                new RosterCheck.Round(
                        subjects,
                        Map.of("p1", 1L, "p2", 2L, "p3", 3L),
                        subject -> subject.submissionId() == 13 ? Map.of(1L, candidate(1, 0, 4)) : candidates,
                        List.of(),
                        PanelSubject::isPanelOpen));
    }

    private static RosterLine line(String institution, String email, boolean leading) {
        return new RosterLine(institution, "", email, leading, "", "");
    }

    private static CandidateRow candidate(long id, int load, int capacity) {
        return candidate(id, load, capacity, false, null, 10);
    }

    private static CandidateRow candidate(
            long id, int load, int capacity, boolean own, @Nullable ConflictKind conflict, int trainedDaysAgo) {
        return new CandidateRow(
                id,
                "Person " + id,
                "Home",
                load,
                capacity,
                false,
                new Training(TODAY.minusDays(trainedDaysAgo), TODAY),
                own,
                false,
                conflict,
                null,
                null,
                false);
    }
}
