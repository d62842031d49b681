package portal.letter;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One section as it stands in all letters of a round, by institution. */
public record SectionAcross(List<Heading> headings, @Nullable Heading shown, List<Line> lines) {

    /** A section that letters of the round have. */
    public record Heading(long sectionId, String heading) {}

    /** What one letter says there, its tokens as they are. */
    public record Line(long letterId, String institutionName, LetterState state, String text) {

        public boolean isDraft() {
            return state == LetterState.DRAFT;
        }
    }
}
