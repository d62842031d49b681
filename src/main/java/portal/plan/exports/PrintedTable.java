package portal.plan.exports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import portal.plan.ActionGroup;
import portal.plan.ActionRow;
import portal.plan.EntryKind;
import portal.plan.ListEntry;
import portal.plan.PlanDetail;
import portal.platform.faces.Texts;

/**
 * Actions as a table to read on paper: fewer columns than there are fields, each with what belongs together.
 *
 * @param title empty for the actions proper, which need none
 * @param numbered whether its first column is no more than a number
 */
record PrintedTable(String title, boolean numbered, List<String> columns, List<Group> groups) {

    /** Lines under one title, which is empty where there is none. */
    record Group(String title, List<List<String>> lines) {}

    private static final List<String> AHEAD = List.of("REFERENCE", "ACTION", "MEASURE", "TIMEFRAME", "OWNER", "THEMES");
    private static final List<String> BACK = List.of("REFERENCE", "ACTION", "MEASURE", "STATUS", "ACCOUNT", "THEMES");

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
        List<String> columns = (plan.isPrevious() ? BACK : AHEAD)
                .stream().map(name -> Texts.of("plan.field." + name)).toList();
        return new PrintedTable(
                title,
                true,
                columns,
                groups.stream()
                        .map(group -> new Group(
                                group.title(),
                                group.rows().stream()
                                        .map(row -> plan.isPrevious() ? back(row) : ahead(row))
                                        .toList()))
                        .toList());
    }

    /** A list beside the plan, each of its lines word for word. */
    static PrintedTable list(EntryKind kind, List<ListEntry> entries) {
        return new PrintedTable(
                Texts.of(kind.key()),
                false,
                kind.fields().stream().map(field -> Texts.of(kind.key(field))).toList(),
                List.of(new Group(
                        "",
                        entries.stream()
                                .map(entry -> kind.fields().stream()
                                        .map(entry::written)
                                        .toList())
                                .toList())));
    }

    private static List<String> ahead(ActionRow row) {
        return List.of(
                row.reference(),
                lines(row.action(), row.method()),
                row.successMeasure(),
                row.timeframe(),
                row.owner(),
                themes(row));
    }

    private static List<String> back(ActionRow row) {
        return List.of(
                row.reference(),
                lines(row.action(), row.method()),
                row.successMeasure(),
                lines(
                        row.status() == null
                                ? Texts.of("plan.status.none")
                                : Texts.of(row.status().key()),
                        row.rag(),
                        row.reason() == null ? "" : Texts.of(row.reason().key())),
                row.account(),
                themes(row));
    }

    private static String themes(ActionRow row) {
        String names = row.themes().stream()
                .sorted()
                .map(theme -> Texts.of(theme.key()))
                .collect(Collectors.joining(", "));
        return lines(names, row.links());
    }

    private static String lines(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining("\n"));
    }
}
