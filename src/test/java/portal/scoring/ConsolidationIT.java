package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.jpa.StatementCount;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** What a panel agrees on: compared, talked over, told. */
@InsidePortal
class ConsolidationIT {

    @Inject
    PanelOfTwo panel;

    @Inject
    ConsolidationService consolidations;

    @Inject
    ConsolidationQueries agreed;

    @Inject
    SubmissionQueries submissions;

    @Test
    void a_panel_agrees_and_the_secretariat_reads_the_feedback() throws Exception {
        panel.rolledBack(() -> {
            assertThatThrownBy(() -> consolidations.agree(panel.member, panel.submission, 1, new SaveRequest("3", 0)))
                    .isInstanceOf(NotFound.class);
        });
        panel.rolledBack(() -> {
            assertThatThrownBy(() -> consolidations.agree(panel.lead, panel.submission, 1, new SaveRequest("3", 0)))
                    .as("his own review comes first")
                    .isInstanceOf(AccessRefused.class);
        });
        panel.rolledBack(() -> {
            panel.bothSubmit();
            ConsolidationSheet open = agreed.sheet(panel.lead, panel.submission);
            assertThat(open.parts())
                    .as("in the order of the form and not of the alphabet")
                    .extracting(ConsolidationSheet.Part::code)
                    .containsExactly("A", "R", "E", "N", "P");
            assertThat(panel.leadSheet().lines())
                    .extracting(line -> line.criterion().position())
                    .isSorted();
            assertThat(open.toDiscuss()).isEqualTo(open.criteria());
            open.parts().forEach(part -> agree(part));
            panel.em.flush();
            assertThat(agreed.feedback(panel.secretariat, panel.submission)).isEmpty();
            consolidations.consolidate(panel.lead, panel.submission);
            panel.em.flush();
            assertThat(submissions.row(panel.secretariat, panel.submission).state())
                    .isEqualTo(SubmissionState.CONSOLIDATED);
            assertThat(agreed.feedback(panel.secretariat, panel.submission))
                    .extracting(SectionFeedbackText::text)
                    .hasSize(5)
                    .containsOnly("Well done.");
        });
    }

    @Test
    void what_is_missing_is_listed_whole() throws Exception {
        panel.rolledBack(() -> {
            panel.score(panel.lead, panel.leadSheet(), "3", "words");
            panel.leadSubmits();
            assertThatThrownBy(() -> consolidations.consolidate(panel.lead, panel.submission))
                    .isInstanceOfSatisfying(
                            ConsolidationIncomplete.class, incomplete -> assertThat(incomplete.missing())
                                    .extracting(Missing::kind)
                                    .contains(Missing.Kind.REVIEW, Missing.Kind.AGREED_LEVEL, Missing.Kind.FEEDBACK)
                                    .hasSize(1 + 14 + 5));
        });
    }

    @Test
    void one_person_alone_or_with_somebody_still_asked_is_no_panel() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            panel.panels.assign(
                    panel.secretariat, panel.submission, panel.anotherReviewer().accountId(), false);
            panel.em.flush();
            assertThat(missing()).contains(Missing.Kind.OFFER).doesNotContain(Missing.Kind.PANEL);
        });
        panel.rolledBack(() -> {
            panel.bothSubmit();
            panel.answers.decline(panel.member, panel.memberPlace, "Ill");
            panel.em.flush();
            assertThat(missing()).contains(Missing.Kind.PANEL).doesNotContain(Missing.Kind.OFFER);
        });
        panel.rolledBack(() -> {
            panel.bothSubmit();
            assertThat(missing()).doesNotContain(Missing.Kind.PANEL, Missing.Kind.OFFER);
        });
    }

    @Test
    void a_new_lead_is_told_who_wrote_before() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            long section =
                    agreed.sheet(panel.lead, panel.submission).parts().get(0).sectionId();
            consolidations.write(panel.lead, panel.submission, section, new SaveRequest("Well done.", 0));
            panel.panels.appointLead(panel.secretariat, panel.memberPlace);
            panel.em.flush();
            assertThatThrownBy(() -> consolidations.write(
                            panel.member, panel.submission, section, new SaveRequest("Not so well.", 0)))
                    .isInstanceOfSatisfying(
                            StaleValue.class,
                            stale -> assertThat(stale.current().by()).isEqualTo(panel.lead.name()));
        });
    }

    @Test
    void what_went_into_the_feedback_is_traced_within_the_panel_only() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            Comparison.Voice voice = agreed.sheet(panel.lead, panel.submission)
                    .lines()
                    .get(0)
                    .voices()
                    .get(1);
            long score = voice.score().scoreId();
            SaveRequest wish = new SaveRequest("STRENGTH", 0);
            for (Actor other : List.of(panel.member, panel.secretariat, panel.anotherReviewer())) {
                assertThatThrownBy(() -> consolidations.take(other, panel.submission, score, wish))
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> consolidations.take(panel.lead, panel.submission, 987_654_321, wish))
                    .as("a comment of somebody else's panel")
                    .isInstanceOf(NotFound.class);

            consolidations.take(panel.lead, panel.submission, score, wish);
            panel.em.flush();
            assertThat(agreed.sheet(panel.secretariat, panel.submission).uses().values())
                    .extracting(Saved::value)
                    .containsExactly("STRENGTH");
            consolidations.take(panel.lead, panel.submission, score, new SaveRequest("", 1));
            panel.em.flush();
            assertThat(agreed.sheet(panel.lead, panel.submission).uses().values())
                    .extracting(Saved::value)
                    .containsExactly("");
        });
    }

    @Test
    void comparing_costs_the_same_with_one_review_and_with_two() throws Exception {
        panel.rolledBack(() -> {
            panel.score(panel.lead, panel.leadSheet(), "3", "words");
            panel.leadSubmits();
            int withOne = statements();
            panel.score(panel.member, panel.memberSheet(), "3", "words");
            panel.memberSubmits();
            assertThat(statements()).isEqualTo(withOne);
        });
    }

    private List<Missing.Kind> missing() {
        try {
            consolidations.consolidate(panel.lead, panel.submission);
            return List.of();
        } catch (ConsolidationIncomplete incomplete) {
            return incomplete.missing().stream().map(Missing::kind).toList();
        }
    }

    private int statements() {
        panel.em.clear();
        StatementCount.reset();
        agreed.sheet(panel.secretariat, panel.submission);
        return StatementCount.executed();
    }

    private void agree(ConsolidationSheet.Part part) {
        part.lines().forEach(line -> {
            long criterion = line.criterion().id();
            consolidations.agree(panel.lead, panel.submission, criterion, new SaveRequest("3", 0));
            consolidations.explain(panel.lead, panel.submission, criterion, new SaveRequest("Talked over.", 0));
        });
        consolidations.write(panel.lead, panel.submission, part.sectionId(), new SaveRequest("Well done.", 0));
    }
}
