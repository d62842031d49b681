package portal.plan.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import portal.plan.EntryField;
import portal.plan.EntryKind;
import portal.plan.LinkReading;
import portal.plan.ListEntry;
import portal.plan.PlanLists;
import portal.platform.faces.Texts;

/**
 * Reads the lists beside a plan: what short names mean, and what the institution itself links its actions to. Lists that the
 * portal knows already are left out.
 */
final class ListReading {

    /** A paragraph is no name. */
    private static final int LONGEST_NAME = 150;

    private static final int ENOUGH_PILLARS = 2;

    /** Of a list that the portal gave out. */
    private static final String OWN_HEADER = Texts.of(EntryKind.VALUE.key(EntryField.NAME));

    private final DraftNotes notes;
    private final List<ListEntry> entries = new ArrayList<>();

    private ListReading(DraftNotes notes) {
        this.notes = notes;
    }

    static PlanLists of(List<SourceTable> tables, DraftNotes notes) {
        ListReading reading = new ListReading(notes);
        for (SourceTable table : tables) {
            switch (table.kind()) {
                case GLOSSARY -> reading.glossary(table);
                case FRAMEWORK -> reading.framework(table);
                default -> {}
            }
        }
        return new PlanLists(reading.entries);
    }

    private void glossary(SourceTable table) {
        SourceRow header = header(table);
        for (SourceRow row : table.body()) {
            if (row == header) {
                notes.leaveOut(table.place(row), row, LeftOut.Reason.HEADER);
            } else if (row.saying() < 2) {
                notes.leaveOut(table.place(row), row, LeftOut.Reason.GLOSSARY);
            } else {
                entries.add(entry(row, header));
            }
        }
    }

    /** Its first row where that says so, else what stands over its columns. */
    private static SourceRow header(SourceTable table) {
        return table.body().stream()
                .limit(1)
                .filter(row -> row.saying() > 0)
                .filter(row -> HeaderWords.speaksOfAbbreviations(
                        row.cell(row.firstSaying()).text()))
                .findFirst()
                .orElseGet(() -> SourceRow.of(
                        table.headerRow(),
                        table.columns().stream().map(SourceColumn::header).toList()));
    }

    /** The first cell that says something is the name, the next its meaning; the header tells a contact from a remark. */
    private static ListEntry entry(SourceRow row, SourceRow header) {
        int first = row.firstSaying();
        List<Integer> said = IntStream.range(first + 1, row.cells().size())
                .filter(column -> row.cell(column).says())
                .boxed()
                .toList();
        List<Integer> contacts =
                said.stream().filter(column -> isContact(header, column)).toList();
        List<Integer> others =
                said.stream().filter(column -> !contacts.contains(column)).toList();
        return ListEntry.read(
                EntryKind.GLOSSARY,
                row.cell(first).text(),
                text(row, others.subList(0, Math.min(1, others.size()))),
                text(row, contacts),
                text(row, others.subList(Math.min(1, others.size()), others.size())));
    }

    private static String text(SourceRow row, List<Integer> columns) {
        return columns.stream().map(column -> row.cell(column).text()).collect(Collectors.joining("\n"));
    }

    private static boolean isContact(SourceRow header, int column) {
        return header.cell(column)
                .text()
                .toLowerCase(Locale.ROOT)
                .matches("(?s).*\\b(?:contacts?|persons?|people|who|e-?mail|holders?|lead)\\b.*");
    }

    private void framework(SourceTable table) {
        boolean known = isKnown(table);
        for (SourceRow row : table.body()) {
            int first = row.firstSaying();
            String name = row.cell(Math.max(0, first)).text();
            boolean title = name.equals(OWN_HEADER) || (row.saying() == 1 && HeaderWords.speaksOfFramework(name));
            boolean named = first >= 0 && name.length() <= LONGEST_NAME;
            if (known || title || !named) {
                notes.leaveOut(table.place(row), row, LeftOut.Reason.FRAMEWORK);
            } else {
                entries.add(ListEntry.read(EntryKind.VALUE, name, rest(row, first), "", ""));
            }
        }
    }

    private static String rest(SourceRow row, int first) {
        return row.cells().stream()
                .skip(first + 1L)
                .filter(SourceCell::says)
                .map(SourceCell::text)
                .collect(Collectors.joining("\n"));
    }

    /** Whether it is one of the frameworks that every institution knows: an item is named by its code, or several are pillars. */
    private static boolean isKnown(SourceTable table) {
        List<LinkReading> names = table.body().stream()
                .filter(row -> row.saying() > 1)
                .map(row -> LinkReading.of(row.cell(row.firstSaying()).text(), PlanLists.NONE))
                .toList();
        return names.stream().anyMatch(LinkReading::isCoded)
                || names.stream().filter(name -> !name.pillars().isEmpty()).count() >= ENOUGH_PILLARS;
    }
}
