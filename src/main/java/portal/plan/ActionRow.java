package portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import portal.plan.timeframe.PlanWindow;
import portal.plan.timeframe.TimeframeKind;
import portal.plan.timeframe.TimeframeReader;

/** One action as lists and pages show it. Texts are empty, never null, where nothing was written. */
public record ActionRow(
        long id,
        int position,
        String reference,
        String groupTitle,
        String action,
        String method,
        String successMeasure,
        String timeframe,
        @Nullable TimeframeKind timeframeKind,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        String owner,
        String links,
        Parts parts,
        boolean businessAsUsual,
        String rag,
        @Nullable ActionStatus status,
        @Nullable OpenReason reason,
        String account,
        String evidence,
        @Nullable Trajectory trajectory,
        @Nullable Long successorId,
        int version) {

    private static final int LABEL = 70;

    /** The pillars, and Evaluating Impact, that it is linked to. */
    public Set<Theme> themes() {
        return parts.themes();
    }

    /** The roles and bodies that own it, the accountable one first. */
    public List<String> owners() {
        return parts.owners();
    }

    /** Number and first words, by which people know it. */
    public String label() {
        String words = (reference + " " + action).strip().replaceAll("\\s+", " ");
        return words.length() <= LABEL ? words : words.substring(0, LABEL).strip() + "…";
    }

    /** Whether this is one of the owners, however it is capitalised. */
    public boolean isOwnedBy(String name) {
        String key = OwnerNames.key(name);
        return owners().stream().map(OwnerNames::key).anyMatch(key::equals);
    }

    public SuccessMeasure measure() {
        return new SuccessMeasure(successMeasure);
    }

    /** Whether it goes on or comes round again instead of ending. */
    public boolean isLasting() {
        return timeframeKind == TimeframeKind.ONGOING || timeframeKind == TimeframeKind.RECURRING;
    }

    /** Whether its dates hang on how the plan counts its quarters and years, which nobody has said yet. */
    public boolean waitsForYears(PlanWindow window) {
        return timeframeKind != null
                && timeframeKind.isCounted()
                && new TimeframeReader(window).waitsForYears(timeframe);
    }

    /** What a field holds, as it would be typed. */
    public String written(ActionField field) {
        Theme theme = field.theme();
        if (theme != null) {
            return String.valueOf(themes().contains(theme));
        }
        return switch (field) {
            case REFERENCE -> reference;
            case GROUP -> groupTitle;
            case ACTION -> action;
            case METHOD -> method;
            case MEASURE -> successMeasure;
            case TIMEFRAME -> timeframe;
            case OWNER -> owner;
            case LINKS -> links;
            case RAG -> rag;
            case ACCOUNT -> account;
            case EVIDENCE -> evidence;
            case BAU -> String.valueOf(businessAsUsual);
            case STATUS -> status == null ? "" : status.name();
            case REASON -> reason == null ? "" : reason.name();
            default -> throw new IllegalArgumentException(field + " holds a theme");
        };
    }

    public boolean isDated() {
        return startsOn != null || endsOn != null;
    }
}
