package portal.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import portal.platform.access.Actor;
import portal.platform.access.NotFound;
import portal.platform.rest.SaveRequest;
import portal.scoring.offline.OfflineChange;
import portal.scoring.offline.OfflineQueries;
import portal.scoring.offline.OfflineService;
import portal.scoring.offline.ReviewFileOfAnother;
import portal.support.inside.InsidePortal;

/** A review that goes out as a workbook and comes back. */
@InsidePortal
class OfflineIT {

    @Inject
    PanelOfTwo panel;

    @Inject
    OfflineService offline;

    @Inject
    OfflineQueries queries;

    @Inject
    ReviewService reviews;

    @Test
    void what_was_filled_is_looked_at_and_then_taken_over() throws Exception {
        panel.rolledBack(() -> {
            byte[] file = filled(queries.workbook(panel.member, panel.memberPlace), "2", "From the train");
            assertThat(offline.upload(panel.member, panel.memberPlace, file)).isEqualTo(2);
            panel.em.flush();
            assertThat(line().level().value())
                    .as("nothing changes by uploading")
                    .isEmpty();
            assertThat(changes()).hasSize(2).noneMatch(OfflineChange::isConflict);

            offline.apply(panel.member, panel.memberPlace, Set.of());
            panel.em.flush();
            assertThat(line().level().value()).isEqualTo("2");
            assertThat(line().comment().value()).isEqualTo("From the train");
            assertThat(changes()).isEmpty();
            assertThat(offline.upload(
                            panel.member, panel.memberPlace, queries.workbook(panel.member, panel.memberPlace)))
                    .as("unchanged it changes nothing")
                    .isZero();
        });
    }

    @Test
    void where_both_were_changed_the_portals_stays_unless_the_file_is_to_win() throws Exception {
        panel.rolledBack(() -> {
            byte[] file = filled(queries.workbook(panel.member, panel.memberPlace), "2", "From the train");
            ReviewSheet sheet = panel.memberSheet();
            long criterion = sheet.lines().get(0).criterion().id();
            reviews.judge(panel.member, sheet.reviewId(), criterion, new SaveRequest("4", 0));
            reviews.comment(panel.member, sheet.reviewId(), criterion, new SaveRequest("In the office", 0));
            panel.em.flush();
            offline.upload(panel.member, panel.memberPlace, file);
            panel.em.flush();
            assertThat(changes()).hasSize(2).allMatch(OfflineChange::isConflict);

            offline.apply(
                    panel.member, panel.memberPlace, Set.of(changes().get(0).id()));
            panel.em.flush();
            assertThat(line().level().value()).isEqualTo("2");
            assertThat(line().comment().value()).isEqualTo("In the office");
        });
    }

    @Test
    void it_is_its_reviewers_alone_and_only_while_he_writes() throws Exception {
        panel.rolledBack(() -> {
            byte[] file = filled(queries.workbook(panel.member, panel.memberPlace), "2", "sealed words");
            for (Actor other : List.of(panel.lead, panel.secretariat, Actor.NOBODY)) {
                assertThatThrownBy(() -> queries.workbook(other, panel.memberPlace))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> offline.upload(other, panel.memberPlace, file))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> offline.apply(other, panel.memberPlace, Set.of()))
                        .isInstanceOf(NotFound.class);
                assertThatThrownBy(() -> offline.drop(other, panel.memberPlace)).isInstanceOf(NotFound.class);
            }
            assertThatThrownBy(() -> offline.upload(panel.lead, panel.leadPlace, file))
                    .as("a colleague's file")
                    .isInstanceOf(ReviewFileOfAnother.class);
            offline.upload(panel.member, panel.memberPlace, file);
            panel.em.flush();
            offline.drop(panel.member, panel.memberPlace);
            assertThat(changes()).isEmpty();
            panel.bothSubmit();
            assertThatThrownBy(() -> offline.upload(panel.member, panel.memberPlace, file))
                    .isInstanceOf(ReviewIsSubmitted.class);
        });
    }

    private ReviewSheet.Line line() {
        return panel.memberSheet().lines().get(0);
    }

    private List<OfflineChange> changes() {
        return queries.of(panel.member, panel.memberPlace).changes();
    }

    private static byte[] filled(byte[] bytes, String level, String comment) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).getRow(1).getCell(3).setCellValue(level);
            workbook.getSheetAt(0).getRow(1).getCell(4).setCellValue(comment);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
