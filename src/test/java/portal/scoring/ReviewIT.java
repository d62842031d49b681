package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.panel.ConflictKind;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.rest.SaveRequest;
import portal.platform.rest.StaleValue;
import portal.submission.SubmissionQueries;
import portal.support.inside.InsidePortal;

/** A review in the real portal: sealed until it is in, and nobody else's. */
@InsidePortal
class ReviewIT {

    @Inject
    PanelOfTwo panel;

    @Inject
    ReviewService reviews;

    @Inject
    ReviewQueries queries;

    @Inject
    ConsolidationQueries agreed;

    @Inject
    SubmissionQueries submissions;

    @Test
    void a_draft_is_sealed_from_the_lead_and_the_secretariat() throws Exception {
        panel.rolledBack(() -> {
            panel.score(panel.member, panel.memberSheet(), "2", "sealed words");
            assertThat(agreed.sheet(panel.secretariat, panel.submission).toString())
                    .doesNotContain("sealed words");
            panel.score(panel.lead, panel.leadSheet(), "3", "lead words");
            panel.leadSubmits();
            assertThat(agreed.sheet(panel.lead, panel.submission).toString())
                    .contains("lead words")
                    .doesNotContain("sealed words");
            assertThat(panel.memberSheet().toString())
                    .as("others open only after the own review is in")
                    .contains("sealed words")
                    .doesNotContain("lead words");
            panel.memberSubmits();
            assertThat(panel.memberSheet().toString()).contains("lead words");
            assertThat(agreed.sheet(panel.secretariat, panel.submission).toString())
                    .contains("sealed words");
        });
    }

    @Test
    void nobody_else_reads_or_writes_a_review() throws Exception {
        panel.rolledBack(() -> {
            ReviewSheet own = panel.memberSheet();
            long criterion = own.lines().get(0).criterion().id();
            SaveRequest wish = new SaveRequest("3", 0);
            for (Actor other : List.of(panel.lead, panel.secretariat, panel.anotherReviewer(), Actor.NOBODY)) {
                assertThatThrownBy(() -> queries.sheet(other, panel.memberPlace))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> reviews.judge(other, own.reviewId(), criterion, wish))
                        .isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> agreed.sheet(panel.member, panel.submission))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> agreed.feedback(panel.member, panel.submission))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void a_reviewer_who_declares_a_conflict_loses_his_review() throws Exception {
        panel.rolledBack(() -> {
            panel.score(panel.member, panel.memberSheet(), "2", "words");
            long review = panel.memberSheet().reviewId();
            panel.answers.declareConflict(
                    panel.member, panel.memberPlace, ConflictKind.MAJOR, "My brother works there");
            panel.em.flush();
            assertThatThrownBy(() -> queries.sheet(panel.member, panel.memberPlace))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> submissions.detail(panel.member, panel.submission))
                    .isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> reviews.submit(panel.member, review)).isInstanceOf(NotFound.class);
        });
    }

    @Test
    void an_older_tab_meets_the_newer_value() throws Exception {
        panel.rolledBack(() -> {
            ReviewSheet own = panel.memberSheet();
            long criterion = own.lines().get(0).criterion().id();
            Saved first = reviews.judge(panel.member, own.reviewId(), criterion, new SaveRequest("2", 0));
            reviews.comment(panel.member, own.reviewId(), criterion, new SaveRequest("typed", 0));
            assertThat(first.version()).isEqualTo(1);
            assertThat(reviews.judge(panel.member, own.reviewId(), criterion, new SaveRequest("2", 0))
                            .version())
                    .as("the same again is no conflict")
                    .isEqualTo(1);
            assertThatThrownBy(() -> reviews.judge(panel.member, own.reviewId(), criterion, new SaveRequest("4", 0)))
                    .isInstanceOfSatisfying(
                            StaleValue.class,
                            stale -> assertThat(stale.current().value()).isEqualTo("2"));
        });
    }
}
