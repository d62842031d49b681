package portal.plan.imports;

import java.util.List;

/** The words over a group of actions. Where they were torn apart, only the label in front of them is kept as the title. */
record GroupTitle(String title, String source, boolean torn) {

    static GroupTitle of(SourceRow row) {
        List<String> parts = row.cells().stream()
                .filter(SourceCell::says)
                .map(SourceCell::text)
                .toList();
        String source = String.join(
                " ",
                row.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .map(SourceCell::text)
                        .toList());
        String label = parts.get(0);
        List<String> words = parts.subList(1, parts.size());
        boolean torn = words.size() > 1 || words.stream().anyMatch(TornText::isTorn);
        String title = torn || words.isEmpty() ? label : label + ": " + words.get(0);
        return new GroupTitle(title, source, torn);
    }
}
