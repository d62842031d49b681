package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import portal.platform.access.AccessRefused;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.submission.SubmissionService;
import portal.support.inside.InsidePortal;

/** A score that is changed after it was submitted, in the real portal. */
@InsidePortal
class ScoreChangeIT {

    @Inject
    PanelOfTwo panel;

    @Inject
    ChangeService changes;

    @Inject
    ConsolidationQueries agreed;

    @Inject
    SubmissionService submissions;

    @Test
    void a_change_is_sealed_until_it_is_given_and_then_stands_beside_the_first() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            write(panel.member, "2", "The annex says more");
            assertThat(agreed.sheet(panel.lead, panel.submission).toString()).doesNotContain("The annex says more");
            assertThat(panel.memberSheet().line(criterion()).draft()).isNotNull();
            changes.give(panel.member, review(), criterion());
            panel.em.flush();

            Comparison.Voice voice = voiceOfMember();
            assertThat(voice.score().first()).isEqualTo(Judgement.at(1));
            assertThat(voice.score().judgement()).isEqualTo(Judgement.at(2));
            assertThat(voice.score().changes()).singleElement().matches(change -> change.reason()
                    .equals("The annex says more"));
            assertThat(line().disagreement().isToDiscuss()).isFalse();
            assertThat(line().isToDiscuss()).as("it was apart once").isTrue();
            assertThat(firstLevels()).as("what is counted").containsExactly(1);
            assertThat(panel.memberSheet().line(criterion()).draft()).isNull();
        });
    }

    @Test
    void the_history_tells_the_criterion_and_never_the_level() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            write(panel.member, "2", "The annex says more");
            changes.give(panel.member, review(), criterion());
            panel.em.flush();
            assertThat(panel.em
                            .createNativeQuery("SELECT CONCAT_WS('|', actor_name, audience, before_value, after_value)"
                                    + " FROM timeline_entry WHERE what = 'scoring.score-changed' AND subject_id = ?1")
                            .setParameter(1, panel.submission)
                            .getResultList())
                    .isEqualTo(List.of(panel.member.name() + "|SECRETARIAT|A1"));
        });
    }

    @Test
    void nobody_else_changes_it_and_nobody_before_submitting_or_when_the_panel_is_done() throws Exception {
        panel.rolledBack(() -> {
            assertThatThrownBy(() -> write(panel.member, "2", "Too early")).isInstanceOf(ReviewNotSubmitted.class);
        });
        panel.rolledBack(() -> {
            panel.bothSubmit();
            for (Actor other : List.of(panel.lead, panel.secretariat, panel.anotherReviewer(), Actor.NOBODY)) {
                assertThatThrownBy(() -> write(other, "2", "Not mine")).isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> changes.give(other, review(), criterion()))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> changes.drop(other, review(), criterion()))
                        .isInstanceOf(NotFound.class);
            }
            write(panel.member, "2", "Too late");
            submissions.consolidate(panel.lead, panel.submission);
            panel.em.flush();
            assertThatThrownBy(() -> changes.give(panel.member, review(), criterion()))
                    .isInstanceOf(AccessRefused.class);
            assertThat(panel.memberSheet().changeable()).isFalse();
            assertThat(panel.memberSheet().line(criterion()).draft())
                    .as("what was typed is still there to read")
                    .isNotNull();
        });
    }

    @Test
    void an_older_tab_meets_the_newer_value() throws Exception {
        panel.rolledBack(() -> {
            panel.bothSubmit();
            write(panel.member, "2", "The annex says more");
            assertThatThrownBy(() -> changes.explain(
                            panel.member, review(), criterion(), new SaveRequest("From the older tab", 0)))
                    .isInstanceOf(StaleValue.class);
        });
    }

    private void write(Actor actor, String level, String reason) {
        changes.judge(actor, review(), criterion(), new SaveRequest(level, 0));
        changes.explain(actor, review(), criterion(), new SaveRequest(reason, 0));
        panel.em.flush();
    }

    private long review() {
        return panel.memberSheet().reviewId();
    }

    private long criterion() {
        return panel.memberSheet().lines().get(0).criterion().id();
    }

    private ConsolidationSheet.Line line() {
        return agreed.sheet(panel.lead, panel.submission).parts().get(0).lines().get(0);
    }

    private Comparison.Voice voiceOfMember() {
        return line().voices().stream()
                .filter(voice -> voice.review().assignmentId() == panel.memberPlace)
                .findFirst()
                .orElseThrow();
    }

    private List<Integer> firstLevels() {
        return panel
                .em
                .createQuery(
                        "select s.level from Score s where s.review.id = :review and s.criterionId = :criterion",
                        Integer.class)
                .setParameter("review", review())
                .setParameter("criterion", criterion())
                .getResultList()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }
}
