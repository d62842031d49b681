package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import portal.platform.rest.SaveRequest;
import portal.rubric.RubricService;
import portal.rubric.VersionFrozen;
import portal.submission.SubmissionQueries;
import portal.submission.SubmissionState;
import portal.support.inside.InsidePortal;

/** An index with one criterion for each pillar and six levels, made on the pages alone, is scored and agreed like any rubric. */
@InsidePortal
class SecondInstrumentIT {

    private static final List<String> PILLARS =
            List.of("Visibility", "Recognition", "Career development", "Sustainability");

    @Inject
    PanelOfTwo panel;

    @Inject
    RubricService rubrics;

    @Inject
    ReviewService reviews;

    @Inject
    ConsolidationService consolidations;

    @Inject
    ConsolidationQueries agreed;

    @Inject
    SubmissionQueries submissions;

    @Test
    void an_index_of_the_pillars_is_scored_and_agreed_without_a_change_of_code() throws Exception {
        panel.rolledBack(() -> {
            judgeBy(index());
            ReviewSheet sheet = panel.memberSheet();
            assertThat(sheet.lines())
                    .extracting(line -> line.criterion().title())
                    .containsExactlyElementsOf(PILLARS);
            assertThat(sheet.lines())
                    .allSatisfy(line -> assertThat(line.criterion().levels()).hasSize(6));
            panel.score(panel.member, sheet, "6", "words");
            panel.memberSubmits();
            panel.score(panel.lead, panel.leadSheet(), "5", "");
            panel.leadSubmits();

            ConsolidationSheet together = agreed.sheet(panel.lead, panel.submission);
            assertThat(together.criteria()).isEqualTo(4);
            assertThat(together.sections()).isEqualTo(5);
            assertThat(together.toDiscuss()).isZero();
            agree(together);
            consolidations.consolidate(panel.lead, panel.submission);
            panel.em.flush();
            assertThat(submissions.row(panel.secretariat, panel.submission).state())
                    .isEqualTo(SubmissionState.CONSOLIDATED);
        });
    }

    @Test
    void a_level_beyond_its_scale_is_refused() throws Exception {
        panel.rolledBack(() -> {
            judgeBy(index());
            ReviewSheet sheet = panel.memberSheet();

            assertThatThrownBy(() -> judge(sheet, "7")).isInstanceOf(LevelNotOnScale.class);
        });
    }

    @Test
    void once_a_round_has_opened_with_it_it_is_no_longer_written() throws Exception {
        panel.rolledBack(() -> {
            long index = index();
            rubrics.freeze(panel.secretariat, index);
            panel.em.flush();

            assertThat(rubrics.copy(panel.secretariat, index)).isNotEqualTo(index);
            assertThatThrownBy(() -> rubrics.write(panel.secretariat, index, "title", new SaveRequest("Other", 1)))
                    .isInstanceOf(VersionFrozen.class);
        });
    }

    private long index() {
        long index = rubrics.begin(panel.secretariat, "Index by pillar", 2, "0 %\n20 %\n40 %\n60 %\n80 %\n100 %");
        for (String pillar : PILLARS) {
            long criterion = rubrics.add(panel.secretariat, index);
            write(index, criterion, "code", pillar.substring(0, 1));
            write(index, criterion, "title", pillar);
            write(index, criterion, "question", "How far has it come?");
            for (int level = 1; level <= 6; level++) {
                write(index, criterion, "level-" + level, "What is seen at " + level + ".");
            }
        }
        rubrics.makeAvailable(panel.secretariat, index, LocalDate.of(2026, 1, 1));
        panel.em.flush();
        return index;
    }

    private void write(long index, long criterion, String field, String text) {
        int version = rubrics.write(panel.secretariat, index, criterion, field, new SaveRequest("", 0))
                .version();
        rubrics.write(panel.secretariat, index, criterion, field, new SaveRequest(text, version));
    }

    private void judgeBy(long rubric) {
        panel.em
                .createNativeQuery("UPDATE assessment_round SET rubric_id = ?1 WHERE id ="
                        + " (SELECT round_id FROM submission WHERE id = ?2)")
                .setParameter(1, rubric)
                .setParameter(2, panel.submission)
                .executeUpdate();
        panel.em.clear();
    }

    private void judge(ReviewSheet sheet, String level) {
        long criterion = sheet.lines().get(0).criterion().id();
        reviews.judge(panel.member, sheet.reviewId(), criterion, new SaveRequest(level, 0));
    }

    private void agree(ConsolidationSheet sheet) {
        for (ConsolidationSheet.Part part : sheet.parts()) {
            part.lines()
                    .forEach(line -> consolidations.agree(
                            panel.lead, panel.submission, line.criterion().id(), new SaveRequest("5", 0)));
            if (part.isSection()) {
                consolidations.write(panel.lead, panel.submission, part.sectionId(), new SaveRequest("Well done.", 0));
            }
        }
        panel.em.flush();
    }
}
