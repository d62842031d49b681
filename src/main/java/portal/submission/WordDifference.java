package portal.submission;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, word by word. */
public final class WordDifference {

    private static final int MOST_CELLS = 9_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private WordDifference(String before, String after) {
        this.before = words(before);
        this.after = words(after);
    }

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
    }

    public static List<Piece> between(String before, String after) {
        return new WordDifference(before, after).compare();
    }

    /** Words with the space that follows them, so that joining them gives the text again. */
    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split("(?<=\\s)(?=\\S)"));
    }

    private List<Piece> compare() {
        if ((long) before.size() * after.size() > MOST_CELLS) {
            before.forEach(word -> add(Piece.Kind.REMOVED, word));
            after.forEach(word -> add(Piece.Kind.ADDED, word));
            return pieces;
        }
        walk(longestCommon());
        return pieces;
    }

    private int[][] longestCommon() {
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                longest[i][j] = before.get(i).equals(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        return longest;
    }

    private void walk(int[][] longest) {
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                add(Piece.Kind.SAME, before.get(i++));
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                add(Piece.Kind.REMOVED, before.get(i++));
            } else {
                add(Piece.Kind.ADDED, after.get(j++));
            }
        }
        before.subList(i, before.size()).forEach(word -> add(Piece.Kind.REMOVED, word));
        after.subList(j, after.size()).forEach(word -> add(Piece.Kind.ADDED, word));
    }

    private void add(Piece.Kind kind, String word) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + word));
        } else {
            pieces.add(new Piece(kind, word));
        }
    }
}
