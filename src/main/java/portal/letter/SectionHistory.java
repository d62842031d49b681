package portal.letter;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import portal.platform.text.WordDifference;

/** How a section of a letter came to say what it says, the newest first. */
public record SectionHistory(long letterId, String heading, List<Change> changes) {

    /**
     * A text and what made it differ from the one before.
     *
     * @param by nobody for the text that the panel gave
     */
    public record Change(@Nullable String by, Instant at, List<WordDifference.Piece> pieces) {

        public int added() {
            return pieces.stream()
                    .filter(WordDifference.Piece::isAdded)
                    .mapToInt(WordDifference.Piece::words)
                    .sum();
        }

        public int removed() {
            return pieces.stream()
                    .filter(WordDifference.Piece::isRemoved)
                    .mapToInt(WordDifference.Piece::words)
                    .sum();
        }

        public boolean isByPanel() {
            return by == null;
        }
    }
}
