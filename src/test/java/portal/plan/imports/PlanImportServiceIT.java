package portal.plan.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import portal.plan.ActionField;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OnePlan;
import portal.plan.PlanService;
import portal.plan.imports.ComparedAction.Fate;
import portal.plan.imports.Confirmation.Way;
import portal.platform.files.FileKind;
import portal.platform.files.Upload;
import portal.platform.rest.SaveRequest;
import portal.support.inside.InsidePortal;

/** Files that are brought into a plan in the real database; everything is rolled back. */
@InsidePortal
class PlanImportServiceIT {

    private static final Confirmation REPLACE = new Confirmation(Way.REPLACE);

    private static final String CSV =
            """
            No,Action,By when,Lead,RAG
            1,Start a network,Dec 2023,Technicians,Completed
            2,Start a fund,26-Jul,Finance,In progress
            """;

    @Inject
    OnePlan one;

    @Inject
    PlanService plans;

    @Inject
    PlanImportService imports;

    @Inject
    PlanImportQueries previews;

    private long plan;

    @BeforeEach
    void openPlans() throws Exception {
        one.begin();
        plan = one.fresh().id();
    }

    @AfterEach
    void rollBack() throws Exception {
        one.rollBack();
    }

    @Test
    void a_file_is_in_the_plan_once_and_only_after_it_was_confirmed() {
        plans.addAction(one.ann(), plan);
        long file = upload();
        assertThat(one.fresh().actions()).hasSize(1);
        assertThat(previews.preview(one.bob(), plan, file).draft().actionCount())
                .isEqualTo(2);
        imports.confirm(one.bob(), file, REPLACE);
        assertThat(one.fresh().actions())
                .extracting(ActionRow::action, ActionRow::status, ActionRow::timeframe)
                .containsExactly(
                        tuple("Start a network", ActionStatus.COMPLETE, "Dec 2023"),
                        tuple("Start a fund", ActionStatus.IN_PROGRESS, "26-Jul"));
        assertThatThrownBy(() -> imports.confirm(one.ann(), file, new Confirmation(Way.APPEND)))
                .isInstanceOf(ImportConfirmed.class);
    }

    @Test
    void what_was_confirmed_is_proposed_for_the_next_file() {
        long first = upload();
        assertThat(previews.preview(one.bob(), plan, first)
                        .draft()
                        .tables()
                        .get(0)
                        .lastTime())
                .isFalse();
        imports.confirm(one.bob(), first, REPLACE);
        long next = upload();
        assertThat(previews.preview(one.ann(), plan, next)
                        .draft()
                        .tables()
                        .get(0)
                        .lastTime())
                .isTrue();
        imports.confirm(one.ann(), next, REPLACE);
    }

    @Test
    void a_file_that_comes_again_is_merged_with_what_others_wrote_meanwhile() {
        imports.confirm(
                one.bob(), upload("Ref,Action,Owner\n1,Start a network,Ann\n2,Start a fund,Finance\n"), REPLACE);
        plans.saveField(
                one.ann(),
                plan,
                one.row(0).id(),
                ActionField.OWNER,
                new SaveRequest("Zoe", one.row(0).version()));
        long again = upload("Ref,Action,Owner\n1,Start a large network,Ann\n3,Start a choir,Music\n");
        PlanComparison comparison = previews.preview(one.bob(), plan, again).comparison();
        assertThat(comparison.actions())
                .extracting(ComparedAction::fate)
                .containsExactly(Fate.CHANGED, Fate.REMOVED, Fate.ADDED);
        String seen = Confirmation.seen(one.fresh());
        plans.saveField(
                one.ann(),
                plan,
                one.row(1).id(),
                ActionField.OWNER,
                new SaveRequest("Bursar", one.row(1).version()));
        imports.confirm(one.bob(), again, new Confirmation(Way.MERGE, false, Confirmation.parse(seen)));
        assertThat(one.fresh().actions())
                .extracting(ActionRow::action, ActionRow::owner)
                .containsExactly(
                        tuple("Start a large network", "Zoe"),
                        tuple("Start a fund", "Bursar"),
                        tuple("Start a choir", "Music"));
    }

    private long upload() {
        return upload(CSV);
    }

    private long upload(String csv) {
        byte[] bytes = csv.getBytes(StandardCharsets.UTF_8);
        try (Upload upload = Upload.receive("plan.csv", new ByteArrayInputStream(bytes), FileKind.TABLES)) {
            return imports.upload(one.ann(), plan, upload);
        }
    }
}
