package portal.platform.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word. */
public final class WordDifference {

    /** Beyond it whole texts are shown in place of one another: nobody finds a word in so many. */
    private static final long MOST_CELLS = 9_000_000;

    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference() {}

    /** A run of text that both have, or that only one of them has. */
    public record Piece(Kind kind, String text) {

        /** Which of the two texts it is in. */
        public enum Kind {
            SAME,
            REMOVED,
            ADDED
        }

        public boolean isSame() {
            return kind == Kind.SAME;
        }

        public boolean isRemoved() {
            return kind == Kind.REMOVED;
        }

        public boolean isAdded() {
            return kind == Kind.ADDED;
        }

        public int words() {
            return WordCount.of(text);
        }
    }

    public static List<Piece> between(String before, String after) {
        WordDifference difference = new WordDifference();
        difference.compare(words(before), words(after));
        return List.copyOf(difference.pieces);
    }

    /** Words with the space that follows them, so that joining them gives the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private void compare(List<String> before, List<String> after) {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            add(Piece.Kind.REMOVED, before);
            add(Piece.Kind.ADDED, after);
            return;
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after, true).getDeltas()) {
            if (delta.getType() == DeltaType.EQUAL) {
                add(Piece.Kind.SAME, delta.getSource().getLines());
            } else {
                add(Piece.Kind.REMOVED, delta.getSource().getLines());
                add(Piece.Kind.ADDED, delta.getTarget().getLines());
            }
        }
    }

    private void add(Piece.Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
