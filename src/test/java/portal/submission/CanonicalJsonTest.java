package portal.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.PlanDetail;
import portal.plan.PlanKind;
import portal.plan.PlansOfSubmission;
import portal.plan.timeframe.PlanWindow;
import portal.platform.files.Sha256;
import portal.round.Part;

class CanonicalJsonTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    @Test
    void names_are_sorted_and_only_what_must_be_is_escaped() {
        SortedMap<String, @Nullable Object> content = new TreeMap<>();
        content.put("text", "He said \"no\\yes\"\r\n\tbell \u0007 – café 😀 </script>");
        content.put("a", Arrays.asList(1, true, null, "x"));
        content.put("empty", List.of());
        assertThat(CanonicalJson.of(content))
                .isEqualTo("{\"a\":[1,true,null,\"x\"],\"empty\":[],\"text\":"
                        + "\"He said \\\"no\\\\yes\\\"\\r\\n\\tbell \\u0007 – café 😀 </script>\"}");
    }

    @Test
    void the_same_submission_has_the_same_hash_and_a_changed_one_another() {
        String first = content("Text of A", ActionStatus.COMPLETE);
        assertThat(content("Text of A", ActionStatus.COMPLETE)).isEqualTo(first);
        assertThat(Sha256.of(content("Text of A.", ActionStatus.COMPLETE))).isNotEqualTo(Sha256.of(first));
        assertThat(Sha256.of(content("Text of A", ActionStatus.IN_PROGRESS))).isNotEqualTo(Sha256.of(first));
    }

    @Test
    void the_copy_holds_texts_plans_and_the_hash_of_each_file() {
        assertThat(content("Text of A", ActionStatus.COMPLETE))
                .contains("\"text\":\"Text of A\"")
                .contains(
                        "\"files\":[{\"mediaType\":\"application/pdf\",\"name\":\"survey.pdf\",\"sha256\":\"abc\",\"size\":12}]")
                .contains("\"approverName\":\"Ada Quill\"")
                .contains("\"receipt\":\"TC-2026-0007-K1\"")
                .contains("\"status\":\"COMPLETE\"")
                .contains("\"themes\":[\"V\",\"EI\"]");
    }

    private static String content(String text, ActionStatus status) {
        SectionText section =
                new SectionText(1, "A", "Approach", Part.TEXT, "Guidance", 500, text, 3, true, "Ann", NOON);
        EvidenceRow file = new EvidenceRow(4, 1, 5, "survey.pdf", "application/pdf", 12, "abc", NOON);
        SubmissionDetail detail = new SubmissionRow(
                        7,
                        1,
                        "Spring 2027",
                        2,
                        2,
                        "University of Example",
                        SubmissionState.DRAFT,
                        null,
                        null,
                        null,
                        null,
                        null)
                .with(List.of(section), List.of(file));
        PlansOfSubmission plans = new PlansOfSubmission(plan(PlanKind.PREVIOUS, status), plan(PlanKind.NEW, status));
        return new SubmittedContent(
                        detail, plans, new Approval("Ada Quill", "Provost", "seen"), "TC-2026-0007-K1", NOON)
                .json();
    }

    private static PlanDetail plan(PlanKind kind, ActionStatus status) {
        ActionRow action = Actions.withStatus(status);
        return new PlanDetail(1, 1, 2, kind, PlanWindow.UNKNOWN, "", null, null, 1, List.of(action));
    }
}
