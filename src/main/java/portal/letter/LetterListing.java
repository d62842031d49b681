package portal.letter;

import java.util.List;

/** One page of a list of letters, and how many there are in all. */
public record LetterListing(List<LetterRow> rows, long total) {

    public LetterListing {
        rows = List.copyOf(rows);
    }
}
