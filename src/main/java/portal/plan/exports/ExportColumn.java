package portal.plan.exports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.OpenReason;
import portal.plan.PlanDetail;
import portal.plan.Theme;
import portal.platform.faces.Texts;

/** The columns of a plan as a table that the portal reads back word for word. */
enum ExportColumn {
    REFERENCE(9, ActionRow::reference),
    GROUP(24, row -> row.groupTitle().isEmpty() ? Words.NO_GROUP : row.groupTitle()),
    ACTION(44, ActionRow::action),
    METHOD(36, ActionRow::method),
    MEASURE(36, ActionRow::successMeasure),
    TIMEFRAME(18, ActionRow::timeframe),
    OWNER(24, ActionRow::owner),
    PILLARS(24, row -> row.themes().stream().sorted().map(Words::of).collect(Collectors.joining("; "))),
    LINKS(22, ActionRow::links),
    USUAL(12, row -> Words.usual(row.businessAsUsual())),
    STATUS(16, row -> row.status() == null ? "" : Texts.of(row.status().key())),
    RAG(14, ActionRow::rag),
    REASON(26, row -> row.reason() == null ? "" : Texts.of(row.reason().key())),
    ACCOUNT(44, ActionRow::account),
    EVIDENCE(36, ActionRow::evidence);

    private static final List<ExportColumn> LOOKING_BACK = List.of(STATUS, RAG, REASON, ACCOUNT, EVIDENCE);

    private final int width;
    private final Function<ActionRow, String> text;

    ExportColumn(int width, Function<ActionRow, String> text) {
        this.width = width;
        this.text = text;
    }

    /** What became of actions is told of the previous plan only. */
    static List<ExportColumn> of(PlanDetail plan) {
        return Arrays.stream(values())
                .filter(column -> plan.isPrevious() || !LOOKING_BACK.contains(column))
                .toList();
    }

    String header() {
        return Texts.of(key());
    }

    /** What belongs into the column, for whoever fills it. */
    String note() {
        return Texts.of(key() + ".note");
    }

    String text(ActionRow row) {
        return text.apply(row);
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The answers that the column offers; none where anything can be written. */
    List<String> answers() {
        return switch (this) {
            case PILLARS -> Stream.of(Theme.values()).map(Words::of).toList();
            case USUAL -> List.of(Words.usual(true), Words.usual(false));
            case STATUS -> Stream.of(ActionStatus.values())
                    .map(status -> Texts.of(status.key()))
                    .toList();
            case REASON -> Stream.of(OpenReason.values())
                    .map(reason -> Texts.of(reason.key()))
                    .toList();
            default -> List.of();
        };
    }

    /** Whether a cell holds one of the answers and nothing else. */
    boolean isStrict() {
        return this != PILLARS;
    }

    private String key() {
        return "plan.csv." + name().toLowerCase(Locale.ROOT);
    }

    private static final class Words {

        /** Instead of an empty group, which spreadsheets use for the one above. */
        static final String NO_GROUP = "–";

        static String of(Theme theme) {
            return Texts.of(theme.key());
        }

        static String usual(boolean usual) {
            return Texts.of(usual ? "plan.csv.usual.yes" : "plan.csv.usual.no");
        }
    }
}
