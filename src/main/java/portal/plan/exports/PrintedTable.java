package portal.plan.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.plan.ActionGroup;
import portal.plan.ActionRow;
import portal.plan.ActionStatus;
import portal.plan.EntryField;
import portal.plan.EntryKind;
import portal.plan.ListEntry;
import portal.plan.OpenReason;
import portal.plan.PillarWords;
import portal.plan.PlanDetail;
import portal.plan.Theme;
import portal.platform.faces.Texts;

/**
 * Actions as a table to read on paper: fewer columns than there are fields, each with what belongs together.
 *
 * @param title empty for the actions proper, which need none
 */
record PrintedTable(String title, List<Column> columns, List<Group> groups) {

    /**
     * A column of every kind of paper.
     *
     * @param key of its header in the message bundle
     * @param share how much of the width it needs, beside the others
     */
    record Column(String key, int share) {

        String header() {
            return Texts.of(key);
        }
    }

    /** What stands in a cell: what it says first, and below that what goes with it. */
    record Cell(List<String> parts) {

        /** Of all that says something. */
        static Cell of(String... parts) {
            List<String> said = Stream.of(parts).filter(part -> !part.isBlank()).toList();
            return new Cell(said.isEmpty() ? List.of("") : said);
        }

        String text() {
            return String.join("\n", parts);
        }
    }

    /** Lines under one title, which is empty where there is none. */
    record Group(String title, List<List<Cell>> lines) {}

    private static final List<Column> AHEAD = List.of(
            field("REFERENCE", 7),
            field("ACTION", 31),
            field("MEASURE", 20),
            field("TIMEFRAME", 12),
            field("OWNER", 15),
            field("THEMES", 15));
    private static final List<Column> BACK = List.of(
            field("REFERENCE", 7),
            field("ACTION", 27),
            field("MEASURE", 17),
            field("STATUS", 13),
            field("ACCOUNT", 22),
            field("THEMES", 14));

    private static Column field(String name, int share) {
        return new Column("plan.field." + name, share);
    }

    /** The actions proper, after them what is business as usual, and at last the lists beside the plan. */
    static List<PrintedTable> of(PlanDetail plan) {
        List<PrintedTable> tables = new ArrayList<>();
        if (!plan.activeActions().isEmpty()) {
            tables.add(table("", plan, plan.groups()));
        }
        if (!plan.usualActions().isEmpty()) {
            tables.add(table(Texts.of("plan.usual"), plan, List.of(new ActionGroup("", plan.usualActions()))));
        }
        for (EntryKind kind : EntryKind.values()) {
            if (!plan.lists().of(kind).isEmpty()) {
                tables.add(list(kind, plan.lists().of(kind)));
            }
        }
        return tables;
    }

    private static PrintedTable table(String title, PlanDetail plan, List<ActionGroup> groups) {
        Function<ActionRow, List<Cell>> line = plan.isPrevious() ? PrintedTable::back : PrintedTable::ahead;
        return new PrintedTable(
                title,
                plan.isPrevious() ? BACK : AHEAD,
                groups.stream()
                        .map(group -> new Group(
                                group.title(), group.rows().stream().map(line).toList()))
                        .toList());
    }

    /** A list beside the plan, each of its lines word for word. */
    static PrintedTable list(EntryKind kind, List<ListEntry> entries) {
        return new PrintedTable(
                Texts.of(kind.key()),
                kind.fields().stream()
                        .map(field -> new Column(kind.key(field), share(field)))
                        .toList(),
                List.of(new Group(
                        "",
                        entries.stream()
                                .map(entry -> kind.fields().stream()
                                        .map(field -> Cell.of(entry.written(field)))
                                        .toList())
                                .toList())));
    }

    private static int share(EntryField field) {
        return switch (field) {
            case NAME, CONTACT -> 18;
            case MEANING -> 40;
            case REMARK -> 24;
        };
    }

    /** The columns' parts of a width, which they fill together. */
    List<Integer> widths(int whole) {
        int shares = columns.stream().mapToInt(Column::share).sum();
        return columns.stream().map(column -> column.share() * whole / shares).toList();
    }

    List<String> headers() {
        return columns.stream().map(Column::header).toList();
    }

    private static List<Cell> ahead(ActionRow row) {
        return List.of(
                Cell.of(row.reference()),
                Cell.of(row.action(), row.method()),
                Cell.of(row.successMeasure()),
                Cell.of(row.timeframe()),
                Cell.of(row.owner()),
                Cell.of(themes(row), row.links()));
    }

    private static List<Cell> back(ActionRow row) {
        ActionStatus status = row.status();
        OpenReason reason = row.reason();
        return List.of(
                Cell.of(row.reference()),
                Cell.of(row.action(), row.method()),
                Cell.of(row.successMeasure()),
                Cell.of(
                        Texts.of(status == null ? "plan.status.none" : status.key()),
                        row.rag(),
                        reason == null ? "" : Texts.of(reason.key())),
                Cell.of(row.account(), evidence(row)),
                Cell.of(themes(row), row.links()));
    }

    private static String evidence(ActionRow row) {
        return row.evidence().isBlank() ? "" : Texts.of("plan.evidence", row.evidence());
    }

    /** The themes that the links, which are kept as they were written, do not name themselves. */
    private static String themes(ActionRow row) {
        Set<Theme> written = PillarWords.read(row.links()).themes();
        return row.themes().stream()
                .filter(theme -> !written.contains(theme))
                .sorted()
                .map(theme -> Texts.of(theme.key()))
                .collect(Collectors.joining(", "));
    }
}
