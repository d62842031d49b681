package portal.plan.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import portal.plan.ActionStatus;

/** What became of an action, by word, letter or fill, and the colour as given. */
record StatusReading(@Nullable String raw, @Nullable ActionStatus status) {

    static StatusReading of(RowValues values, Doubts doubts) {
        if (!values.has(ColumnField.STATUS)) {
            return new StatusReading(null, null);
        }
        String text = values.text(ColumnField.STATUS);
        FillColour fill = values.cell(ColumnField.STATUS).map(SourceCell::fill).orElse(null);
        Optional<StatusWords.Reading> reading = StatusWords.read(text);
        if (reading.isEmpty() && fill != null) {
            reading = StatusWords.read(fill);
        }
        if (reading.isEmpty()) {
            doubts.add(ColumnField.STATUS, IssueCode.RAG_UNKNOWN);
        } else if (reading.get().byColour()) {
            doubts.add(
                    ColumnField.STATUS,
                    IssueCode.RAG_BY_COLOUR,
                    reading.get().status().name());
        }
        String raw = text.isBlank() && fill != null ? fill.word() : text;
        return new StatusReading(
                raw.isBlank() ? null : raw,
                reading.map(StatusWords.Reading::status).orElse(null));
    }
}
