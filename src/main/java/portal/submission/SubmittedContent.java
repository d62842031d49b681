package portal.submission;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionRow;
import portal.plan.PlanDetail;
import portal.plan.PlansOfSubmission;
import portal.plan.Theme;
import portal.plan.advice.Advice;

/** All that is handed in, in the order and words in which it is frozen. */
record SubmittedContent(
        SubmissionDetail submission, PlansOfSubmission plans, Approval approval, String receiptNumber, Instant at) {

    private static final int FORMAT = 1;

    String json() {
        SortedMap<String, @Nullable Object> content = written(submission, plans);
        content.put("format", FORMAT);
        content.put("receipt", receiptNumber);
        content.put("submittedAt", at);
        content.put("round", submission.roundName());
        content.put("stage", submission.stage());
        content.put("institution", submission.institutionName());
        content.put("approverName", approval.name());
        content.put("approverRole", approval.role());
        return CanonicalJson.of(content);
    }

    /** The part of it that the institution writes, and that its approver looks at. */
    static SortedMap<String, @Nullable Object> written(SubmissionDetail submission, PlansOfSubmission plans) {
        SortedMap<String, @Nullable Object> content = new TreeMap<>();
        content.put(
                "sections",
                submission.sections().stream()
                        .map(section -> section(section, submission.evidenceOf(section.sectionId())))
                        .toList());
        content.put("previousPlan", plan(plans.previous()));
        content.put("newPlan", plan(plans.next()));
        content.put(
                "advice",
                plans.advice().points().stream().map(SubmittedContent::advice).toList());
        return content;
    }

    private static SortedMap<String, @Nullable Object> section(SectionText section, List<EvidenceRow> files) {
        SortedMap<String, @Nullable Object> content = new TreeMap<>();
        content.put("code", section.code());
        content.put("heading", section.heading());
        content.put("text", section.text());
        content.put("words", section.words());
        content.put("files", files.stream().map(SubmittedContent::file).toList());
        return content;
    }

    private static SortedMap<String, @Nullable Object> file(EvidenceRow row) {
        SortedMap<String, @Nullable Object> content = new TreeMap<>();
        content.put("name", row.fileName());
        content.put("mediaType", row.mediaType());
        content.put("size", row.size());
        content.put("sha256", row.sha256());
        return content;
    }

    private static SortedMap<String, @Nullable Object> advice(Advice point) {
        SortedMap<String, @Nullable Object> content = new TreeMap<>();
        content.put("words", point.words());
        content.put("action", point.actionId());
        content.put("reason", point.reason());
        return content;
    }

    private static SortedMap<String, @Nullable Object> plan(PlanDetail plan) {
        SortedMap<String, @Nullable Object> content = new TreeMap<>();
        content.put("windowStart", plan.window().start());
        content.put("windowMonths", plan.window().months());
        content.put("ragKey", plan.ragKey());
        content.put(
                "actions", plan.actions().stream().map(SubmittedContent::action).toList());
        return content;
    }

    private static SortedMap<String, @Nullable Object> action(ActionRow action) {
        SortedMap<String, @Nullable Object> content = new TreeMap<>();
        content.put("position", action.position());
        content.put("reference", action.reference());
        content.put("group", action.groupTitle());
        content.put("action", action.action());
        content.put("method", action.method());
        content.put("successMeasure", action.successMeasure());
        content.put("timeframe", action.timeframe());
        content.put("timeframeKind", action.timeframeKind());
        content.put("startsOn", action.startsOn());
        content.put("endsOn", action.endsOn());
        content.put("owner", action.owner());
        content.put("links", action.links());
        content.put("themes", action.themes().stream().sorted().map(Theme::code).toList());
        content.put("businessAsUsual", action.businessAsUsual());
        content.put("rag", action.rag());
        content.put("status", action.status());
        content.put("reason", action.reason());
        content.put("account", action.account());
        content.put("evidence", action.evidence());
        content.put("trajectory", action.trajectory());
        content.put("successor", action.successorId());
        return content;
    }
}
