package portal.plan.imports;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import portal.plan.PlanKind;
import portal.plan.timeframe.YearKind;

/**
 * What a person has said about tables ({@code 0.0}), columns ({@code 0.0.3}) and years other than what was proposed, and what
 * was said the last time.
 *
 * @param into the plan that the file is brought into
 */
public record DraftChoices(Map<String, String> answers, Meanings lastTime, PlanKind into) {

    public static final String YEARS = "years";

    public static final DraftChoices NONE = new DraftChoices(Map.of());

    public DraftChoices(Map<String, String> answers) {
        this(answers, Meanings.NONE, PlanKind.NEW);
    }

    DraftChoices after(Meanings meanings) {
        return new DraftChoices(answers, meanings, into);
    }

    DraftChoices into(PlanKind kind) {
        return new DraftChoices(answers, lastTime, kind);
    }

    public static DraftChoices parse(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return NONE;
        }
        return new DraftChoices(Arrays.stream(text.split("\n"))
                .map(line -> line.split("=", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, other) -> other, TreeMap::new)));
    }

    public String format() {
        return answers.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .sorted()
                .collect(Collectors.joining("\n"));
    }

    SourceTable apply(SourceTable found) {
        SourceTable table = lastTime.apply(found);
        return table.as(
                answer(TableKind.values(), table.id(), table.kind()),
                table.columns().stream().map(column -> apply(table, column)).toList());
    }

    /** How the plan counts its years, where that was said for this file. */
    Optional<YearKind> years() {
        return Arrays.stream(YearKind.values())
                .filter(kind -> kind.name().equals(answers.get(YEARS)))
                .findFirst();
    }

    private SourceColumn apply(SourceTable table, SourceColumn column) {
        String key = table.id() + "." + column.index();
        ColumnField chosen = answer(ColumnField.values(), key, column.field());
        boolean news = answers.containsKey(key) && (chosen != column.field() || !column.sure());
        return news ? column.as(chosen, Basis.PERSON) : column;
    }

    private <E extends Enum<E>> E answer(E[] among, String key, E otherwise) {
        String given = answers.get(key);
        return Arrays.stream(among)
                .filter(value -> value.name().equals(given))
                .findFirst()
                .orElse(otherwise);
    }
}
